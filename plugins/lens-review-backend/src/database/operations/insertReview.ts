import { StoredReview } from '../../model';
import { toReviewRow } from '../rows';
import { Db, ReviewRow } from '../types';

/** Inserts a review; false where the entity already has a live one against the lens. */
export async function insertReview(options: {
  tx: Db;
  review: StoredReview;
}): Promise<boolean> {
  const inserted = await options
    .tx<ReviewRow>('reviews')
    .insert(toReviewRow(options.review))
    .onConflict()
    .ignore()
    .returning('id');
  return inserted.length === 1;
}
