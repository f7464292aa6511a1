import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';

/** A catalog of which a test can hide entities and change them. */
export interface TestCatalog {
  readonly entities: Map<string, Entity>;
  /** Refs that callers may not read. */
  readonly hidden: Set<string>;
}

/** Keeps entities by ref. */
export function testCatalog(entities: readonly Entity[]): TestCatalog {
  return {
    entities: new Map(
      entities.map(entity => [stringifyEntityRef(entity), entity]),
    ),
    hidden: new Set(),
  };
}

/** The catalog service over it. */
export function catalogOver({ entities, hidden }: TestCatalog) {
  const visible = (ref: string) =>
    hidden.has(ref) ? undefined : entities.get(ref);
  return catalogServiceMock.mock({
    async getEntityByRef(ref) {
      return visible(typeof ref === 'string' ? ref : stringifyEntityRef(ref));
    },
    async getEntitiesByRefs({ entityRefs }) {
      return { items: entityRefs.map(visible) };
    },
  });
}
