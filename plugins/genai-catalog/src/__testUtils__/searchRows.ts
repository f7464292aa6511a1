import { Entity } from '@backstage/catalog-model';
import { JsonValue } from '@backstage/types';

/** A value of an entity as the catalog searches it: keys in lower case, arrays laid flat. */
export interface SearchRow {
  readonly key: string;
  readonly value: string;
}

/** As the catalog's search table has an entity. */
export function searchRows(entity: Entity): SearchRow[] {
  const { relations = [], metadata, spec = {}, kind, apiVersion } = entity;
  return [
    ...flatten('metadata', { ...metadata }),
    ...flatten('spec', spec),
    { key: 'kind', value: kind },
    { key: 'apiversion', value: apiVersion },
    ...relations.map(({ type, targetRef }) => ({
      key: `relations.${type}`.toLocaleLowerCase('en-US'),
      value: targetRef,
    })),
  ];
}

function flatten(key: string, value: JsonValue | undefined): SearchRow[] {
  if (Array.isArray(value)) {
    return value.flatMap(each => flatten(key, each));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, each]) =>
      flatten(`${key}.${name.toLocaleLowerCase('en-US')}`, each),
    );
  }
  return value === undefined || value === null
    ? []
    : [{ key, value: String(value) }];
}
