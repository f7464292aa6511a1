import { StoredReview } from '../../../model';
import { fromReviewRow, REVIEW_COLUMNS } from '../../rows';
import { Db, ReviewRow } from '../../types';

/** Reviews by their ids. */
export async function listReviewsById(options: {
  db: Db;
  ids: readonly string[];
}): Promise<StoredReview[]> {
  const rows = await options
    .db<ReviewRow>('reviews')
    .whereIn('id', [...options.ids])
    .orderBy('id')
    .select(REVIEW_COLUMNS);
  return rows.map(fromReviewRow);
}
