import { lensReviewContract } from '@genai-lens/backstage-plugin-lens-review-common';
import { z } from 'zod';

const { saveAnswer, startReview } = lensReviewContract;

/** A review template as its file in `templates/` has it. */
export const demoTemplateSchema = z.strictObject({
  lens: z.string(),
  name: z.string(),
  /** The user who wrote it. */
  by: z.string(),
  description: z.string(),
  scope: startReview.body.shape.scope,
  /** By question id. */
  answers: z.record(z.string(), saveAnswer.body),
});

export type DemoTemplate = z.infer<typeof demoTemplateSchema>;
