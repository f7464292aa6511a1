import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import { timestampSchema } from '../primitives';
import { countSchema, projectionShape } from './primitives';

/** One pass of reading the catalog and scoring what is due. */
export const fleetRunSchema = z.object({
  startedAt: timestampSchema,
  /** Missing: it runs, or its backend went away. */
  endedAt: timestampSchema.optional(),
  outcome: z.enum(['running', 'succeeded', 'failed']),
  /** Why it failed, in one sentence. */
  problem: z.string().optional(),
  /** Entities read. */
  entities: countSchema,
  /** Reviews scored anew because their time had come. */
  rescored: countSchema,
});

export const getFleetStatus = defineRoute({
  method: 'get',
  path: '/fleet/status',
  summary: 'When the catalog was last read, and how it went',
  reply: z.object({
    /** Missing: there was none. */
    lastRun: fleetRunSchema.optional(),
    ...projectionShape,
  }),
});
