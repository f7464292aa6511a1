import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import { lensVersionSchema } from '../lenses';
import { reviewParams } from '../primitives';
import { reviewReplySchema } from '../reviews';
import { milestoneNameSchema, milestoneSummarySchema } from './milestones';

/**
 * Takes a milestone, then carries answers over by the ids of questions and choices. It cannot be undone. A version
 * that is not newer or is deprecated: 409; one that is not there: 404.
 */
export const upgradeReview = defineRoute({
  method: 'post',
  path: '/entities/:kind/:namespace/:name/reviews/:lensId/upgrade',
  summary: 'Take the review to a newer version of its lens',
  params: reviewParams,
  body: z.strictObject({
    version: lensVersionSchema,
    milestoneName: milestoneNameSchema,
  }),
  reply: reviewReplySchema.extend({
    milestone: milestoneSummarySchema,
    /** Questions that begin unanswered. */
    newQuestions: z.array(z.string()),
    /** What the new version does not have; it lives on in the milestone. */
    retiredQuestions: z.array(z.string()),
    /** Of questions that are still there. */
    retiredChoices: z.array(
      z.object({ questionId: z.string(), choiceId: z.string() }),
    ),
  }),
  refusals: [409],
});
