import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import { lensIdSchema } from '../primitives';
import { countSchema, projectionShape } from './primitives';

const optionSchema = z.object({
  /** What the filter takes. */
  value: z.string(),
  title: z.string(),
  /** Components to which the lens applies; without a lens, all of them. */
  components: countSchema,
});

const optionsSchema = z.array(optionSchema);

/** Values that filters can take, each by what the caller can see; the most components first. */
export const listFleetOptions = defineRoute({
  method: 'get',
  path: '/fleet/options',
  summary: 'Values for the filters of the fleet',
  query: z.strictObject({ lens: lensIdSchema.optional() }),
  reply: z.object({
    owners: optionsSchema,
    systems: optionsSchema,
    domains: optionsSchema,
    types: optionsSchema,
    lifecycles: optionsSchema,
    tags: optionsSchema,
    ...projectionShape,
  }),
});
