import { isPostgres } from '../../isPostgres';
import { Db, ReviewRow } from '../../types';

/** Holds the live reviews that are pinned to any of the versions until the transaction ends; gives their ids. */
export async function lockPinnedReviews(options: {
  tx: Db;
  lensId: string;
  versions: readonly string[];
}): Promise<string[]> {
  const { tx, lensId, versions } = options;
  const query = tx<ReviewRow>('reviews')
    .where({ lens_id: lensId, deleted_at: null })
    .whereIn('lens_version', [...versions])
    .orderBy('id');
  const rows = await (isPostgres(tx) ? query.forUpdate() : query).select('id');
  return rows.map(({ id }) => id);
}
