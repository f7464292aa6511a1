import { CollectableReview, ReviewKey } from '../../../model';
import { Db, ReviewRow } from '../../types';

/** Live reviews against any of the lenses whose entity is in the catalog, by entity and lens, those after `after`. */
export async function listCollectableReviews(options: {
  db: Db;
  lensIds: readonly string[];
  after?: ReviewKey;
  limit: number;
}): Promise<CollectableReview[]> {
  const { db, lensIds, after, limit } = options;
  const query = db<ReviewRow>('reviews')
    .where({ deleted_at: null, orphaned_at: null })
    .whereIn('lens_id', lensIds)
    .orderBy(['entity_ref', 'lens_id'])
    .limit(limit)
    .select('id', 'entity_ref', 'lens_id', 'lens_version', 'scope');
  if (after) {
    query.whereRaw('(entity_ref, lens_id) > (?, ?)', [
      after.entityRef,
      after.lensId,
    ]);
  }
  return (await query).map(row => ({
    id: row.id,
    entityRef: row.entity_ref,
    lensId: row.lens_id,
    lensVersion: row.lens_version,
    scope: JSON.parse(row.scope),
  }));
}
