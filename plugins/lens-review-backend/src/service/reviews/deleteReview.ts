import { insertHistory, markReviewDeleted } from '../../database/operations';
import { writeTogether } from '../../database/writeTogether';
import { ReviewContext, withLockedReview } from './context';
import { settleApplicability } from './settleApplicability';
import { WriteContext } from './types';

/** Deletes a review for everybody who asks; its rows and history stay in the database. */
export async function deleteReview(
  context: ReviewContext,
  { key, actor }: WriteContext,
): Promise<void> {
  await withLockedReview(context, key, async ({ tx, review, now }) => {
    const at = now.toISOString();
    const telling = insertHistory({
      tx,
      events: [{ reviewId: review.id, type: 'review-deleted', at, ...actor }],
    });
    await writeTogether(tx, telling);
    await markReviewDeleted({ tx, reviewId: review.id, at, by: actor.by });
    await settleApplicability(context, { tx, key });
  });
}
