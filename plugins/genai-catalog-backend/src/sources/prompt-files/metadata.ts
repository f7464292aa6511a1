import { JsonObject } from '@backstage/types';
import { z } from 'zod';
import { jsonObjectSchema, parseWire } from '../map';
import { PromptFile } from './PromptFile';

const strings = z
  .union([z.string().transform(value => [value]), z.array(z.string())])
  .optional();

const metadataFields = {
  version: z.union([z.string(), z.number()]).transform(String).optional(),
  tags: strings,
  labels: strings,
  authors: strings,
  purpose: z.string().optional(),
  category: z.string().optional(),
};

const fileSchema = z.object({
  name: z.string().optional(),
  description: z.string().optional(),
  ...metadataFields,
  metadata: z.object(metadataFields).optional(),
});

/**
 * What the formats have in common. None of them has a place for labels, purpose and category: they are read from
 * `metadata` or from the top, whichever a format's own tools put up with.
 */
export function readMetadata(
  file: JsonObject,
  what: string,
): Pick<
  PromptFile,
  | 'name'
  | 'description'
  | 'version'
  | 'author'
  | 'tags'
  | 'labels'
  | 'purpose'
  | 'category'
> {
  const parsed = parseWire(fileSchema, file, what);
  const { metadata = {} } = parsed;
  return {
    name: parsed.name || undefined,
    description: parsed.description || undefined,
    version: parsed.version ?? metadata.version,
    author: (parsed.authors ?? metadata.authors)?.join(', ') || undefined,
    tags: parsed.tags ?? metadata.tags ?? [],
    labels: parsed.labels ?? metadata.labels ?? [],
    purpose: parsed.purpose ?? metadata.purpose,
    category: parsed.category ?? metadata.category,
  };
}

/** An object in a field; undefined where the field is missing. */
export function optionalObject(
  value: unknown,
  what: string,
): JsonObject | undefined {
  return value === undefined || value === null
    ? undefined
    : parseWire(jsonObjectSchema, value, what);
}
