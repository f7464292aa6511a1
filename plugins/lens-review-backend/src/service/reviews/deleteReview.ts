import { insertHistory, markReviewDeleted } from '../../database/operations';
import { ReviewContext, withLockedReview } from './context';
import { WriteContext } from './types';

/** Deletes a review for everybody who asks; its rows and history stay in the database. */
export async function deleteReview(
  context: ReviewContext,
  { key, actor }: WriteContext,
): Promise<void> {
  await withLockedReview(context, key, async ({ tx, review, now }) => {
    const at = now.toISOString();
    await insertHistory({
      tx,
      events: [{ reviewId: review.id, type: 'review-deleted', at, ...actor }],
    });
    await markReviewDeleted({ tx, reviewId: review.id, at, by: actor.by });
  });
}
