import { ReviewKey } from '../../../model';
import { Db, ReviewRow } from '../../types';

/** The live reviews of an entity, in the order in which they are locked. */
export async function listReviewKeys(options: {
  db: Db;
  entityRef: string;
}): Promise<ReviewKey[]> {
  const { db, entityRef } = options;
  const rows = await db<ReviewRow>('reviews')
    .where({ entity_ref: entityRef, deleted_at: null })
    .orderBy('lens_id')
    .select('lens_id');
  return rows.map(row => ({ entityRef, lensId: row.lens_id }));
}
