import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import { fleetFilterShape, fleetLensShape } from './filters';
import {
  countSchema,
  maturityDistributionSchema,
  practiceCountsSchema,
  projectionShape,
} from './primitives';

/** The end of a day in UTC, or now; by the attributes that components have today. */
export const fleetTrendPointSchema = z.object({
  date: z.iso.date(),
  reviewed: countSchema,
  inProgress: countSchema,
  stale: countSchema,
  openPractices: practiceCountsSchema,
  maturity: maturityDistributionSchema,
  pillars: z.array(
    z.object({ pillarId: z.string(), openPractices: practiceCountsSchema }),
  ),
});

const shape = {
  ...fleetLensShape,
  ...fleetFilterShape,
  days: z.coerce.number().int().min(1).max(1100).default(90),
};

export const fleetTrendReplySchema = z.object({
  /** A point for each day, the last of them today. */
  points: z.array(fleetTrendPointSchema),
  ...projectionShape,
});

export const getFleetTrend = defineRoute({
  method: 'get',
  path: '/fleet/trend',
  summary: 'How the fleet came to stand where it does',
  query: z.strictObject(shape),
  reply: fleetTrendReplySchema,
});

export const queryFleetTrend = defineRoute({
  method: 'post',
  path: '/fleet/trend/query',
  summary: 'How the fleet came to stand where it does, filters in the body',
  body: z.strictObject(shape),
  reply: fleetTrendReplySchema,
});
