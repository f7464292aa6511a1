import { LensKey } from '../../../model';
import { Db, ReviewRow } from '../../types';

/** Every version of a lens to which a live review is pinned. */
export async function listReviewedLenses(db: Db): Promise<LensKey[]> {
  const rows = await db<ReviewRow>('reviews')
    .whereNull('deleted_at')
    .distinct('lens_id', 'lens_version');
  return rows.map(row => ({ id: row.lens_id, version: row.lens_version }));
}
