import {
  lockReview,
  replaceOwners,
  updateReview,
} from '../../database/operations';
import { ReviewKey } from '../../model';
import { ReviewContext } from './context';

/** Writes down who owns the entity now, for conditions in queries. Nobody changed the review itself. */
export async function refreshOwners(
  { db }: ReviewContext,
  { key, owners }: { key: ReviewKey; owners: readonly string[] },
): Promise<void> {
  await db.transaction(async tx => {
    const review = await lockReview({ tx, key });
    if (review) {
      await updateReview({ tx, review: { ...review, owners } });
      await replaceOwners({ tx, reviewId: review.id, owners });
    }
  });
}
