import {
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import { z } from 'zod';
import { EntityFilter, EntityFilterColumn } from '../../model';

const COLUMNS: ReadonlyMap<string, EntityFilterColumn> = new Map([
  ['metadata.name', 'name'],
  ['metadata.namespace', 'namespace'],
  ['spec.type', 'type'],
  ['spec.lifecycle', 'lifecycle'],
]);

const TAGS = 'metadata.tags';

/** Of these both databases know the lower case as the catalog does, and longer values it does not search. */
const SEARCHABLE = /^[\x20-\x7e]{0,200}$/;

const ownerParams = z.object({ claims: z.array(z.string()) });
const kindParams = z.object({ kinds: z.array(z.string()) });
const propertyParams = z.object({
  key: z.string(),
  value: z.string().optional(),
});

/**
 * The conditions of a policy on reading entities, where the projection of the catalog can answer all of them. Undefined:
 * only the catalog can.
 */
export function toEntityFilter(
  criteria: PermissionCriteria<PermissionCondition>,
): PermissionCriteria<EntityFilter> | undefined {
  if ('allOf' in criteria) {
    const allOf = toEach(criteria.allOf);
    return allOf && { allOf };
  }
  if ('anyOf' in criteria) {
    const anyOf = toEach(criteria.anyOf);
    return anyOf && { anyOf };
  }
  if ('not' in criteria) {
    const not = toEntityFilter(criteria.not);
    return not && { not };
  }
  return toOne(criteria);
}

type Criteria = PermissionCriteria<EntityFilter>;

function toEach(
  criteria: readonly PermissionCriteria<PermissionCondition>[],
): [Criteria, ...Criteria[]] | undefined {
  const [first, ...rest] = criteria.flatMap(one => toEntityFilter(one) ?? []);
  return first && rest.length + 1 === criteria.length
    ? [first, ...rest]
    : undefined;
}

function toOne({
  rule,
  params,
}: PermissionCondition): EntityFilter | undefined {
  switch (rule) {
    case 'IS_ENTITY_OWNER': {
      const { data } = ownerParams.safeParse(params);
      return data && { kind: 'owned-by-any', owners: data.claims.map(lower) };
    }
    case 'IS_ENTITY_KIND': {
      const { data } = kindParams.safeParse(params);
      return data && { kind: 'kind-is-any', kinds: data.kinds.map(lower) };
    }
    case 'HAS_METADATA':
      return toProperty('metadata', params);
    case 'HAS_SPEC':
      return toProperty('spec', params);
    default:
      return undefined;
  }
}

function toProperty(
  part: 'metadata' | 'spec',
  params: unknown,
): EntityFilter | undefined {
  const { data } = propertyParams.safeParse(params);
  const value = data?.value?.toLocaleLowerCase('en-US');
  if (!data || !SEARCHABLE.test(value ?? '')) {
    return undefined;
  }
  const key = lower(`${part}.${data.key}`);
  if (key === TAGS) {
    return { kind: 'tagged', tag: value };
  }
  const column = COLUMNS.get(key);
  return column && { kind: 'field-is', column, value };
}

function lower(text: string): string {
  return text.toLocaleLowerCase('en-US');
}
