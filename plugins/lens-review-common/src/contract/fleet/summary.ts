import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import {
  fleetFilterShape,
  fleetGroupingSchema,
  fleetLensShape,
} from './filters';
import {
  countSchema,
  maturityDistributionSchema,
  practiceCountsSchema,
  projectionShape,
  riskCountsSchema,
} from './primitives';

const countsShape = {
  /** Components to which the lens applies; `reviewed`, `inProgress`, `stale` and `neverReviewed` together. */
  components: countSchema,
  /** Complete reviews, and components that the complete review of their System covers. */
  reviewed: countSchema,
  /** Of the reviewed: those that the review of their System covers. */
  covered: countSchema,
  inProgress: countSchema,
  stale: countSchema,
  neverReviewed: countSchema,
  /** Open best practices of all begun reviews, by documented risk. */
  openPractices: practiceCountsSchema,
  maturity: maturityDistributionSchema,
};

export const fleetTotalsSchema = z.object({
  ...countsShape,
  /** Components of which nobody knows whether the lens applies. */
  undecided: countSchema,
  out: countSchema,
  /** Of those that are out: they depend on a prompt, a model or something to which the lens applies. */
  outButDepends: countSchema,
});

export const fleetPillarSchema = z.object({
  pillarId: z.string(),
  name: z.string(),
  openPractices: practiceCountsSchema,
  /** Questions by risk, as in a scorecard. */
  riskCounts: riskCountsSchema,
  /** Components with a review, by the risk of the pillar. */
  components: riskCountsSchema,
  /** Questions in scope without an answer. */
  unanswered: countSchema,
  /** Components without a review. */
  neverReviewed: countSchema,
});

export const fleetGroupSchema = z.object({
  /** Ref or word; `-`: components without one. */
  key: z.string(),
  title: z.string(),
  /** By owner: the key of the group right above, which is in the list, too; the first by ref where there are several. Never leads back. */
  parent: z.string().optional(),
  ...countsShape,
  pillars: z.array(fleetPillarSchema),
});

const shape = {
  ...fleetLensShape,
  ...fleetFilterShape,
  groupBy: fleetGroupingSchema.optional(),
};

/** A component with two owners counts in both groups, and once in the totals. */
export const fleetSummaryReplySchema = z.object({
  totals: fleetTotalsSchema,
  pillars: z.array(fleetPillarSchema),
  /** Only where `groupBy` is given. By owner: those who own directly, and every group above them. */
  groups: z.array(fleetGroupSchema),
  ...projectionShape,
});

export const getFleetSummary = defineRoute({
  method: 'get',
  path: '/fleet/summary',
  summary: 'How the fleet stands against a lens',
  query: z.strictObject(shape),
  reply: fleetSummaryReplySchema,
});

export const queryFleetSummary = defineRoute({
  method: 'post',
  path: '/fleet/summary/query',
  summary: 'How the fleet stands against a lens, with the filters in the body',
  body: z.strictObject(shape),
  reply: fleetSummaryReplySchema,
});
