import { Db, ReviewRow } from '../types';

/** Takes a review out of sight. Its rows stay, so that nothing that people wrote is lost. */
export async function markReviewDeleted(options: {
  tx: Db;
  reviewId: string;
  at: string;
  by: string;
}): Promise<void> {
  await options
    .tx<ReviewRow>('reviews')
    .where({ id: options.reviewId })
    .update({ deleted_at: options.at, deleted_by: options.by });
}
