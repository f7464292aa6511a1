import { PermissionCriteria } from '@backstage/plugin-permission-common';
import { Knex } from 'knex';
import { EntityFilter } from '../../model';
import { whereCriteria } from './whereCriteria';

/** Narrows a query over `entities` to what a policy's conditions on reading entities let through. */
export function whereEntityFilter(
  where: Knex.QueryBuilder,
  criteria: PermissionCriteria<EntityFilter>,
): void {
  whereCriteria(where, criteria, whereOne);
}

function whereOne(where: Knex.QueryBuilder, filter: EntityFilter): void {
  switch (filter.kind) {
    case 'owned-by-any':
      where.whereIn('entities.entity_ref', query =>
        query
          .select('entity_ref')
          .from('entity_owners')
          .whereIn('owner_ref', filter.owners),
      );
      break;
    case 'kind-is-any':
      where.whereIn('entities.kind', filter.kinds);
      break;
    case 'tagged':
      where.whereIn('entities.entity_ref', query => {
        query.select('entity_ref').from('entity_tags');
        if (filter.tag !== undefined) {
          query.whereRaw('lower(tag) = ?', [filter.tag]);
        }
      });
      break;
    case 'field-is':
      // Never unknown, so that its negation holds where there is no value.
      where.whereNotNull(`entities.${filter.column}`);
      if (filter.value !== undefined) {
        where.andWhereRaw('lower(??) = ?', [
          `entities.${filter.column}`,
          filter.value,
        ]);
      }
      break;
    default:
      throw new Error(`Unknown entity filter ${JSON.stringify(filter)}`);
  }
}
