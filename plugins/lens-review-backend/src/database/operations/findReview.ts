import { ReviewKey, StoredReview } from '../../model';
import { fromReviewRow } from '../rows';
import { Db, ReviewRow } from '../types';

/** The live review of an entity against a lens. */
export async function findReview(options: {
  db: Db;
  key: ReviewKey;
}): Promise<StoredReview | undefined> {
  const row = await options
    .db<ReviewRow>('reviews')
    .where({
      entity_ref: options.key.entityRef,
      lens_id: options.key.lensId,
      deleted_at: null,
    })
    .first();
  return row && fromReviewRow(row);
}
