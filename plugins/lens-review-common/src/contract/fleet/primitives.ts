import { z } from 'zod';
import {
  documentedRiskSchema,
  riskSchema,
  timestampSchema,
} from '../primitives';

export const countSchema = z.number().int().min(0);

export const practiceCountsSchema = z.record(documentedRiskSchema, countSchema);

export const riskCountsSchema = z.record(riskSchema, countSchema);

/** Components by claimed maturity of their submitted reviews: 0–19, 20–39, 40–59, 60–79, 80–100 percent. */
export const maturityDistributionSchema = z.object({
  n: countSchema,
  buckets: z.array(countSchema).length(5),
});

/** A catalog entity that is named in a reply; the title is its ref's name where it has none. */
export const namedEntitySchema = z.object({
  entityRef: z.string(),
  title: z.string(),
});

/** How old what the fleet knows of the catalog is. */
export const projectionShape = {
  /** When the catalog was last read completely; missing: never. */
  projectedAt: timestampSchema.optional(),
  /** The catalog could not be read since. */
  projectionFailing: z.boolean(),
};
