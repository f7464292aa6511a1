import { FleetVisibility, LensKey } from '../../../model';
import { whereReadable } from '../../filters/whereReadable';
import { whereVisible } from '../../filters/whereVisible';
import { BigIntColumn, Db } from '../../types';

/** Live reviews that the caller may see, by the version of the lens that they are pinned to. */
export async function countPinnedReviews(options: {
  db: Db;
  visibility: FleetVisibility;
}): Promise<(LensKey & { reviews: number })[]> {
  const { db, visibility } = options;
  const query = db('reviews')
    .join('entities', 'entities.entity_ref', 'reviews.entity_ref')
    .join('entity_lenses', join =>
      join
        .on('entity_lenses.entity_ref', 'reviews.entity_ref')
        .andOn('entity_lenses.lens_id', 'reviews.lens_id'),
    )
    .whereNull('reviews.deleted_at');
  whereVisible(query, visibility.entities);
  whereReadable(query, visibility.reviews);
  const rows: { id: string; version: string; reviews: BigIntColumn }[] =
    await query
      .groupBy('reviews.lens_id', 'reviews.lens_version')
      .select(
        'reviews.lens_id as id',
        'reviews.lens_version as version',
        db.raw('count(*) as reviews'),
      );
  return rows.map(row => ({ ...row, reviews: Number(row.reviews) }));
}
