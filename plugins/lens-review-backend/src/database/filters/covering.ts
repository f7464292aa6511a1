import { Knex } from 'knex';

/** Reads the Systems whose review counts for their components, as `covering`. One row for each System and lens. */
export function fromCovering(query: Knex.QueryBuilder): Knex.QueryBuilder {
  return fromCoveringAtAll(query).where('covering.status', 'complete');
}

/**
 * The same, also while the review is not complete: it says that it covers components, and the System is itself in the
 * fleet of the lens, so that what is open in the review is counted there.
 */
export function fromCoveringAtAll(query: Knex.QueryBuilder): Knex.QueryBuilder {
  return query
    .from('reviews as covering')
    .join('entity_lenses as covering_lenses', join =>
      join
        .on('covering_lenses.entity_ref', 'covering.entity_ref')
        .on('covering_lenses.lens_id', 'covering.lens_id'),
    )
    .join(
      'entities as covering_systems',
      'covering_systems.entity_ref',
      'covering.entity_ref',
    )
    .where('covering.covers_components', 1)
    .whereNull('covering.deleted_at')
    .where('covering_lenses.status', 'in')
    .where('covering_systems.reviewable', 1);
}

/** Narrows a query over `entity_lenses` and `entities` to those that have no review and that the one of their System covers. */
export function whereCovered(where: Knex.QueryBuilder): void {
  where.whereNull('entity_lenses.review_id').whereExists(ofSystem);
}

/** To those that have no review, and that no other covers. */
export function whereNeverReviewed(where: Knex.QueryBuilder): void {
  where.whereNull('entity_lenses.review_id').whereNotExists(ofSystem);
}

function ofSystem(query: Knex.QueryBuilder): void {
  fromCovering(query)
    .select('covering.id')
    .whereRaw('covering.entity_ref = entities.system_ref')
    .whereRaw('covering.lens_id = entity_lenses.lens_id');
}
