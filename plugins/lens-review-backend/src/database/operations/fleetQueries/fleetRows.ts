import { Knex } from 'knex';
import { FleetScope } from '../../../model';
import { whereFleetFilters } from '../../filters/whereFleetFilters';
import { whereReadable } from '../../filters/whereReadable';
import { whereReviewFilters } from '../../filters/whereReviewFilters';
import { whereVisible } from '../../filters/whereVisible';
import { Db } from '../../types';
import { entitiesReached } from '../provisions';

/**
 * Each component of the scope with each lens that can be used, whether or not it applies: a join of `entity_lenses`,
 * `entities` and, where one has begun, `reviews`. Filters on reviews are left to the caller.
 */
export function fleetRows(options: {
  db: Db;
  scope: FleetScope;
}): Knex.QueryBuilder {
  const { db, scope } = options;
  const query = db('entity_lenses')
    .join('entities', 'entities.entity_ref', 'entity_lenses.entity_ref')
    .leftJoin('reviews', join =>
      join
        .on('reviews.id', 'entity_lenses.review_id')
        // True of every one that is found; without it an index on live reviews could not be used.
        .andOnIn('reviews.lens_id', scope.lensIds)
        .andOnNull('reviews.deleted_at'),
    )
    .where('entities.reviewable', 1)
    .whereIn('entity_lenses.lens_id', scope.lensIds);
  whereVisible(query, scope.visibility.entities);
  whereReadable(query, scope.visibility.reviews);
  whereFleetFilters(query, scope.filters);
  const { dependsOn } = scope.filters;
  if (dependsOn) {
    const reached = entitiesReached({ db, providerRefs: dependsOn });
    query.whereIn(
      'entities.entity_ref',
      db.select('entity_ref').from(reached.wrap('', ' as reached')),
    );
  }
  return query;
}

/** Of these, those to which the lens applies, and whose review stands as the filters ask. */
export function appliedRows(options: {
  db: Db;
  scope: FleetScope;
}): Knex.QueryBuilder {
  const query = fleetRows(options).where('entity_lenses.status', 'in');
  whereReviewFilters(query, options.scope.filters);
  return query;
}
