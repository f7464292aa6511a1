import { PermissionCriteria } from '@backstage/plugin-permission-common';
import { ReviewFilter } from '@genai-lens/backstage-plugin-lens-review-node';
import { Knex } from 'knex';
import { whereCriteria } from './whereCriteria';

/** Narrows a query over `reviews` to what a policy's conditions let through. */
export function whereReviewFilter(
  where: Knex.QueryBuilder,
  criteria: PermissionCriteria<ReviewFilter>,
): void {
  whereCriteria(where, criteria, whereOne);
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
