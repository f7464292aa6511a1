import { StoredReview } from '../../model';
import { toReviewRow } from '../rows';
import { Db, ReviewRow } from '../types';

/** Writes everything of a review that can change. */
export async function updateReview(options: {
  tx: Db;
  review: StoredReview;
}): Promise<void> {
  const {
    id,
    entity_ref,
    lens_id,
    created_at,
    created_by,
    orphaned_at,
    deleted_at,
    deleted_by,
    ...columns
  } = toReviewRow(options.review);
  await options.tx<ReviewRow>('reviews').where({ id }).update(columns);
}
