import { Db, ReviewRow } from '../../types';

/** An entity with a live review. */
export interface ReviewedEntity {
  readonly entityRef: string;
  /** Of one of its reviews nobody knows yet what it is about. */
  readonly isNew: boolean;
}

/** Entities with live reviews that the catalog has, by ref, those after `after`; or those that are named. */
export async function listReviewedEntities(options: {
  db: Db;
  entityRefs?: readonly string[];
  after?: string;
  limit: number;
}): Promise<ReviewedEntity[]> {
  const { db, entityRefs, after, limit } = options;
  const query = db<ReviewRow>('reviews')
    .where({ deleted_at: null, orphaned_at: null })
    .groupBy('entity_ref')
    .orderBy('entity_ref')
    .limit(limit)
    .select({
      entity_ref: 'entity_ref',
      reviews: db.raw('count(*)'),
      known: db.raw('count(subjects)'),
    });
  if (entityRefs) {
    query.whereIn('entity_ref', entityRefs);
  }
  if (after !== undefined) {
    query.where('entity_ref', '>', after);
  }
  const rows: {
    entity_ref: string;
    reviews: number | string;
    known: number | string;
  }[] = await query;
  return rows.map(row => ({
    entityRef: row.entity_ref,
    isNew: Number(row.known) < Number(row.reviews),
  }));
}
