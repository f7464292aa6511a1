import {
  AllOfCriteria,
  AnyOfCriteria,
  NotCriteria,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import { ReviewFilter } from '@genai-lens/backstage-plugin-lens-review-node';
import { Knex } from 'knex';

type Criteria = PermissionCriteria<ReviewFilter>;

/** Narrows a query over `reviews` to what a policy's conditions let through. */
export function whereReviewFilter(
  where: Knex.QueryBuilder,
  criteria: Criteria,
): void {
  if (isAllOf(criteria)) {
    criteria.allOf.forEach(of =>
      where.andWhere(inner => whereReviewFilter(inner, of)),
    );
  } else if (isAnyOf(criteria)) {
    criteria.anyOf.forEach(of =>
      where.orWhere(inner => whereReviewFilter(inner, of)),
    );
  } else if (isNot(criteria)) {
    where.whereNot(inner => whereReviewFilter(inner, criteria.not));
  } else {
    whereOne(where, criteria);
  }
}

function whereOne(where: Knex.QueryBuilder, filter: ReviewFilter): void {
  switch (filter.kind) {
    case 'lens-is-any':
      where.whereIn('reviews.lens_id', filter.lensIds);
      break;
    case 'owned-by-any':
      where.whereIn('reviews.id', query =>
        query
          .select('review_id')
          .from('review_owners')
          .whereIn('owner_ref', filter.owners),
      );
      break;
    default:
      throw new Error(`Unknown review filter ${JSON.stringify(filter)}`);
  }
}

function isAllOf(criteria: Criteria): criteria is AllOfCriteria<ReviewFilter> {
  return 'allOf' in criteria;
}

function isAnyOf(criteria: Criteria): criteria is AnyOfCriteria<ReviewFilter> {
  return 'anyOf' in criteria;
}

function isNot(criteria: Criteria): criteria is NotCriteria<ReviewFilter> {
  return 'not' in criteria;
}
