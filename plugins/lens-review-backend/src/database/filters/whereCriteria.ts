import {
  AllOfCriteria,
  AnyOfCriteria,
  NotCriteria,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import { Knex } from 'knex';

type WhereOne<T> = (where: Knex.QueryBuilder, one: T) => void;

/** Narrows a query by criteria, each of whose conditions `whereOne` writes. */
export function whereCriteria<T extends object>(
  where: Knex.QueryBuilder,
  criteria: PermissionCriteria<T>,
  whereOne: WhereOne<T>,
): void {
  if (isAllOf(criteria)) {
    criteria.allOf.forEach(of =>
      where.andWhere(inner => whereCriteria(inner, of, whereOne)),
    );
  } else if (isAnyOf(criteria)) {
    criteria.anyOf.forEach(of =>
      where.orWhere(inner => whereCriteria(inner, of, whereOne)),
    );
  } else if (isNot(criteria)) {
    where.whereNot(inner => whereCriteria(inner, criteria.not, whereOne));
  } else {
    whereOne(where, criteria);
  }
}

function isAllOf<T extends object>(
  criteria: PermissionCriteria<T>,
): criteria is AllOfCriteria<T> {
  return 'allOf' in criteria;
}

function isAnyOf<T extends object>(
  criteria: PermissionCriteria<T>,
): criteria is AnyOfCriteria<T> {
  return 'anyOf' in criteria;
}

function isNot<T extends object>(
  criteria: PermissionCriteria<T>,
): criteria is NotCriteria<T> {
  return 'not' in criteria;
}
