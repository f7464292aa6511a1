import { fromCovering } from '../../filters/covering';
import { Db } from '../../types';

/** By lens the System whose review counts for the entity, which has none of its own. */
export async function listCoveringSystems(options: {
  db: Db;
  entityRef: string;
}): Promise<ReadonlyMap<string, string>> {
  const { db, entityRef } = options;
  const rows: { lens_id: string; system_ref: string }[] = await fromCovering(
    db.queryBuilder(),
  )
    .join('entities', 'entities.system_ref', 'covering.entity_ref')
    .join('entity_lenses', join =>
      join
        .on('entity_lenses.entity_ref', 'entities.entity_ref')
        .on('entity_lenses.lens_id', 'covering.lens_id'),
    )
    .where('entities.entity_ref', entityRef)
    .where('entities.reviewable', 1)
    .where('entity_lenses.status', 'in')
    .whereNull('entity_lenses.review_id')
    .select('entity_lenses.lens_id', 'entities.system_ref');
  return new Map(rows.map(row => [row.lens_id, row.system_ref]));
}
