import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import { answerSchema } from '../answers';
import { actorSchema, reviewParams, timestampSchema } from '../primitives';
import { reviewSchema } from '../reviews';
import { scorecardSchema } from '../scorecard';

/** Counted from 1 in each review. */
export const milestoneNumberSchema = z.coerce.number().int().min(1).max(1e6);

/** As long as the AWS tool takes it. */
export const milestoneNameSchema = z.string().trim().min(3).max(100);

export const milestoneSummarySchema = z.object({
  number: z.number().int().min(1),
  name: z.string(),
  at: timestampSchema,
  by: actorSchema,
  /** The version of the lens that the review was pinned to. */
  lensVersion: z.string(),
  scorecard: scorecardSchema,
});

/** A review as it was; it never changes. */
export const milestoneSchema = milestoneSummarySchema.extend({
  review: reviewSchema,
  answers: z.array(answerSchema),
});

/** Sent again with the same `Idempotency-Key`: 200 and the same milestone. A name that is taken: 409 with `current`. */
export const takeMilestone = defineRoute({
  method: 'post',
  path: '/entities/:kind/:namespace/:name/reviews/:lensId/milestones',
  summary: 'Keep the review as it is now, under a name',
  params: reviewParams,
  body: z.strictObject({ name: milestoneNameSchema }),
  reply: milestoneSummarySchema,
  success: [201, 200],
  refusals: [409],
  idempotencyKey: true,
});

/** Newest first. */
export const listMilestones = defineRoute({
  method: 'get',
  path: '/entities/:kind/:namespace/:name/reviews/:lensId/milestones',
  summary: 'List the milestones of a review',
  params: reviewParams,
  query: z.object({
    cursor: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: z.object({
    items: z.array(milestoneSummarySchema),
    nextCursor: z.string().optional(),
  }),
});

export const getMilestone = defineRoute({
  method: 'get',
  path: '/entities/:kind/:namespace/:name/reviews/:lensId/milestones/:number',
  summary: 'Read a review as it was at a milestone',
  params: reviewParams.extend({ number: milestoneNumberSchema }),
  reply: milestoneSchema,
});
