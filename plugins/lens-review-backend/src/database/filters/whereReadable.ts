import { ReviewFilter } from '@genai-lens/backstage-plugin-lens-review-node';
import { Knex } from 'knex';
import { ReadableReviews } from '../../model';
import { whereCriteria } from './whereCriteria';

/**
 * Narrows a query over `entity_lenses` to the entities and lenses whose review the caller may read. As elsewhere the
 * conditions are about the entity and the lens alone, so that they also hold where no review has begun.
 */
export function whereReadable(
  where: Knex.QueryBuilder,
  reviews: ReadableReviews,
): void {
  switch (reviews.kind) {
    case 'all':
      break;
    case 'none':
      where.whereRaw('1 = 0');
      break;
    case 'conditions':
      where.where(inner => whereCriteria(inner, reviews.criteria, whereOne));
      break;
    default:
      throw new Error(`Unknown visibility ${JSON.stringify(reviews)}`);
  }
}

function whereOne(where: Knex.QueryBuilder, filter: ReviewFilter): void {
  switch (filter.kind) {
    case 'lens-is-any':
      where.whereIn('entity_lenses.lens_id', filter.lensIds);
      break;
    case 'owned-by-any':
      where.whereIn('entity_lenses.entity_ref', query =>
        query
          .select('entity_ref')
          .from('entity_owners')
          .whereIn('owner_ref', filter.owners),
      );
      break;
    default:
      throw new Error(`Unknown review filter ${JSON.stringify(filter)}`);
  }
}
