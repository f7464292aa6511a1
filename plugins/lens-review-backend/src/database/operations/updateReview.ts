import { StoredReview } from '../../model';
import { toReviewRow } from '../rows';
import { Db, ReviewRow } from '../types';
import { Write } from '../writeTogether';

/** Writes everything of a review that can change. */
export function updateReview(options: {
  tx: Db;
  review: StoredReview;
}): Write[] {
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
  return [options.tx<ReviewRow>('reviews').where({ id }).update(columns)];
}
