import { JsonObject, JsonValue } from '@backstage/types';
import { z } from 'zod';

/** Any JSON value. */
export const jsonValueSchema: z.ZodType<JsonValue> = z.json();

/** Any JSON object. */
export const jsonObjectSchema: z.ZodType<JsonObject> = z.record(
  z.string(),
  z.json(),
);
