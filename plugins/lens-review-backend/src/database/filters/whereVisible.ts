import { Knex } from 'knex';
import { VisibleEntities } from '../../model';
import { whereEntityFilter } from './whereEntityFilter';

/** Narrows a query over `entities` to those that the caller may read in the catalog. */
export function whereVisible(
  where: Knex.QueryBuilder,
  entities: VisibleEntities,
): void {
  switch (entities.kind) {
    case 'all':
      break;
    case 'none':
      where.whereRaw('1 = 0');
      break;
    case 'conditions':
      where.where(inner => whereEntityFilter(inner, entities.criteria));
      break;
    case 'listed':
      where.whereIn('entities.entity_ref', query =>
        query
          .select('entity_ref')
          .from('visible_entities')
          .where('key', entities.key),
      );
      break;
    default:
      throw new Error(`Unknown visibility ${JSON.stringify(entities)}`);
  }
}
