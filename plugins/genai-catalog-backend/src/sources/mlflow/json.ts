import { InputError } from '@backstage/errors';
import { z } from 'zod';
import { jsonObjectSchema, parseWire } from '../map';

/** Messages of a chat prompt. */
export const promptMessagesSchema = z.array(
  z.object({ role: z.string(), content: z.string() }),
);

/** Settings of the call. */
export const promptSettingsSchema = jsonObjectSchema;

/** Reads JSON within a tag. A parser's own message would quote it, so it is not passed on. */
export function parseJson<Schema extends z.ZodType>(
  json: string,
  options: { schema: Schema; what: string },
): z.output<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new InputError(`${options.what} is not JSON`);
  }
  return parseWire(options.schema, value, options.what);
}
