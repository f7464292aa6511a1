import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import { findingSchema } from '../findings';
import {
  lensCountsSchema,
  lensDraftSummarySchema,
  lensVersionSchema,
} from '../lenses';
import { lensIdSchema } from '../primitives';

/** A definition of custom-lens JSON, as text or as what the text says. At most 1 MB. */
const definitionSchema = z.union([
  z.string().min(1),
  z.record(z.string(), z.unknown()),
]);

const modeSchema = z.enum(['strict', 'lenient']);

/** Ids that can be chosen: as the AWS tool takes them, and hyphens. */
export const newLensIdSchema = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9_-]{2,127}$/i,
    'letters, digits, hyphens and underscores, 3 to 128, the first a letter or digit',
  );

/** `ok` is false exactly where one of the findings is an error. */
export const validateLens = defineRoute({
  method: 'post',
  path: '/lenses/validate',
  summary: 'Check a lens; nothing is stored',
  body: z.strictObject({
    definition: definitionSchema,
    overlay: z.record(z.string(), z.unknown()).optional(),
    mode: modeSchema.default('lenient'),
    /** Names are compared with those of other lenses than this. */
    id: lensIdSchema.optional(),
  }),
  reply: z.object({
    ok: z.boolean(),
    /** Worst first; at most 1,000. */
    findings: z.array(findingSchema),
    counts: lensCountsSchema,
    /** Of the lens, where it can be understood. */
    name: z.string().optional(),
  }),
  refusals: [413],
});

/** What saving a draft replies. */
export const savedDraftSchema = z.object({
  id: lensIdSchema,
  name: z.string(),
  draft: lensDraftSummarySchema,
  findings: z.array(findingSchema),
});

/**
 * Without `id` it is made of the name. A draft that is there is replaced, and `If-Match` names its revision; 409 has
 * it as `current`. 422 has `findings`.
 */
export const saveLensDraft = defineRoute({
  method: 'post',
  path: '/lenses',
  summary: 'Save a lens as a draft',
  body: z.strictObject({
    id: newLensIdSchema.optional(),
    definition: definitionSchema,
    overlay: z.record(z.string(), z.unknown()).optional(),
    mode: modeSchema.default('lenient'),
  }),
  reply: savedDraftSchema,
  success: [201, 200],
  refusals: [409, 413, 422, 428],
  ifMatch: 'optional',
});

/** The draft as it was sent, for those who may manage lenses; the parsed lens is `GET /lenses/:id?version=draft`. */
export const getLensDraft = defineRoute({
  method: 'get',
  path: '/lenses/:id/draft',
  summary: 'Read a draft as it was saved, with its findings',
  params: z.object({ id: lensIdSchema }),
  reply: savedDraftSchema.extend({
    mode: modeSchema,
    /** JSON text. */
    definition: z.string(),
    overlay: z.record(z.string(), z.unknown()).optional(),
  }),
});

export const deleteLensDraft = defineRoute({
  method: 'delete',
  path: '/lenses/:id/draft',
  summary: 'Throw a draft away',
  params: z.object({ id: lensIdSchema }),
  success: [204],
  refusals: [409],
  ifMatch: 'optional',
});

/** A version, or `draft`. */
export const versionOrDraftSchema = z.union([
  lensVersionSchema,
  z.literal('draft'),
]);
