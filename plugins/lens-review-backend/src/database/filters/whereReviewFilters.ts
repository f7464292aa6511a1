import { Knex } from 'knex';
import { ReviewFilters } from '../../model';
import { whereCovered, whereNeverReviewed } from './covering';

/** Whether any of the filters narrows anything. */
export function hasReviewFilters(filters: ReviewFilters): boolean {
  const { status, risk, choice } = filters;
  return [status, risk, choice].some(filter => filter !== undefined);
}

/** Narrows a query over `entity_lenses` and `reviews` by where the reviews stand. */
export function whereReviewFilters(
  where: Knex.QueryBuilder,
  filters: ReviewFilters,
): void {
  const { status, risk, pillar, choice } = filters;
  if (status) {
    where.where(inner => whereStatus(inner, status));
  }
  if (risk && pillar !== undefined) {
    where.whereExists(query =>
      query
        .select('pillar_scores.risk')
        .from('pillar_scores')
        .whereRaw('pillar_scores.review_id = entity_lenses.review_id')
        .where('pillar_scores.pillar_id', pillar)
        .whereIn('pillar_scores.risk', risk),
    );
  } else if (risk) {
    where.whereIn('reviews.risk', risk);
  }
  if (choice) {
    where.whereExists(query =>
      query
        .select('practice_masks.review_id')
        .from('practice_masks')
        .join('lens_practices', {
          'lens_practices.lens_version': 'practice_masks.lens_version',
          'lens_practices.word': 'practice_masks.word',
        })
        .whereRaw('practice_masks.review_id = entity_lenses.review_id')
        .whereRaw('lens_practices.lens_id = entity_lenses.lens_id')
        .whereIn('lens_practices.choice_id', choice)
        .whereRaw('practice_masks.open & lens_practices.mask <> 0'),
    );
  }
}

function whereStatus(
  where: Knex.QueryBuilder,
  statuses: NonNullable<ReviewFilters['status']>,
): void {
  where.whereIn(
    'reviews.status',
    statuses.filter(status => status !== 'none'),
  );
  if (statuses.includes('complete')) {
    where.orWhere(whereCovered);
  }
  if (statuses.includes('none')) {
    where.orWhere(whereNeverReviewed);
  }
}
