import { Knex } from 'knex';
import { fromCovering } from '../../filters/covering';
import { Db } from '../../types';

/** Joins to rows of the fleet without a review the System whose review covers them: `covering_reviews.entity_ref` where there is one. */
export function joinCovering(options: {
  db: Db;
  query: Knex.QueryBuilder;
}): Knex.QueryBuilder {
  const { db, query } = options;
  const covering = fromCovering(db.queryBuilder()).select(
    'covering.entity_ref',
    'covering.lens_id',
  );
  return query.leftJoin(covering.as('covering_reviews'), join =>
    join
      .on('covering_reviews.entity_ref', 'entities.system_ref')
      .on('covering_reviews.lens_id', 'entity_lenses.lens_id')
      .onNull('entity_lenses.review_id'),
  );
}
