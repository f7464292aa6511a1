import { ReviewKey, StoredReview } from '../../model';
import { fromReviewRow } from '../rows';
import { Db, ReviewRow } from '../types';

/**
 * Reads the live review and holds it until the transaction ends: two writes to one review come one after the other.
 * What is read afterwards in the same transaction is as the last writer left it.
 */
export async function lockReview(options: {
  tx: Db;
  key: ReviewKey;
}): Promise<StoredReview | undefined> {
  const { tx, key } = options;
  const live = {
    entity_ref: key.entityRef,
    lens_id: key.lensId,
    deleted_at: null,
  };
  const query = tx<ReviewRow>('reviews').where(live).first();
  if (tx.client.config.client === 'pg') {
    query.forUpdate();
  } else {
    // SQLite locks with the first write, and a read before it could not be upgraded.
    await tx<ReviewRow>('reviews').where(live).update({ deleted_at: null });
  }
  const row = await query;
  return row && fromReviewRow(row);
}
