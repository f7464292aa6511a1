import { z } from 'zod';
import { reviewParams } from '../primitives';

const idSchema = z.string().min(1).max(128);

/** A best practice of a review. */
export const practiceOfReviewParams = reviewParams.extend({
  choiceId: idSchema,
});

/** Needed where the lens has the choice in several questions. */
export const whichQuestion = z.object({ questionId: idSchema.optional() });

/** What is to be done about an open best practice. */
export const improvementStatusSchema = z.enum(['open', 'in-progress', 'done']);
