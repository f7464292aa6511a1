import { z } from 'zod';

/**
 * What is sent when a review was changed: where to look, and nothing of what was written. Whoever gets it reads the
 * review with own credentials.
 */
export const reviewSignalSchema = z.object({
  /** Answers that were saved, with the revision that they have now. */
  answers: z.array(
    z.object({ questionId: z.string(), revision: z.number().int() }),
  ),
  /** Something else that is read with the review was changed, such as its scope. */
  review: z.boolean(),
});

/** A signal that a review was changed. */
export type ReviewSignal = z.infer<typeof reviewSignalSchema>;

/** The channel of a review's signals. Its id is known to those alone who have read the review. */
export function reviewChannel(reviewId: string): string {
  return `lens-review:review:${reviewId}`;
}
