import { lensReviewContract } from '@genai-lens/backstage-plugin-lens-review-common';
import { z } from 'zod';

const { saveAnswer, startReview } = lensReviewContract;

/** A review as its file in `reviews/` has it. */
export const demoReviewSchema = startReview.body.extend({
  entity: z.string(),
  lens: z.string(),
  /** The user who wrote it. */
  by: z.string(),
  notes: z.string().optional(),
  /** By question id. */
  answers: z.record(z.string(), saveAnswer.body),
  submit: z.boolean().default(false),
  /** What of the scope changed after it was submitted; makes the review stale. */
  laterScope: startReview.body.shape.scope,
});

/** What somebody has said about whether a lens concerns an entity. */
export const demoDecisionSchema = z.strictObject({
  entity: z.string(),
  lens: z.string(),
  status: z.enum(['in', 'out']),
  by: z.string(),
  reason: z.string(),
});

export type DemoReview = z.infer<typeof demoReviewSchema>;
export type DemoDecision = z.infer<typeof demoDecisionSchema>;
