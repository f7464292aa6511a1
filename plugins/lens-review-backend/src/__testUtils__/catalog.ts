import { isDeepStrictEqual } from 'node:util';
import { mockCredentials } from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { TestPolicy } from './policy';

/** Several pages also in small catalogs. */
const PAGE = 2;

/** A catalog of which a test can hide entities and change them. */
export interface TestCatalog {
  readonly entities: Map<string, Entity>;
  /** Refs that users do not see where the policy lets them read under conditions. */
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

/** The catalog service over it. As the real one, it does not ask the policy for plugins: this plugin sees everything. */
export function catalogOver(
  { entities, hidden }: TestCatalog,
  policy: TestPolicy,
) {
  const sees = (ref: string, options: object = {}) => {
    if ('credentials' in options && isPlugin(options.credentials)) {
      return true;
    }
    const { result } = policy.catalog;
    return result === AuthorizeResult.CONDITIONAL
      ? !hidden.has(ref)
      : result === AuthorizeResult.ALLOW;
  };
  const visible = (ref: string, options?: object) =>
    sees(ref, options) ? entities.get(ref) : undefined;
  return catalogServiceMock.mock({
    async getEntityByRef(ref, options) {
      return visible(
        typeof ref === 'string' ? ref : stringifyEntityRef(ref),
        options,
      );
    },
    async getEntitiesByRefs({ entityRefs }, options) {
      return { items: entityRefs.map(ref => visible(ref, options)) };
    },
    async *streamEntities(request, options) {
      const kinds = kindsOf(request?.filter);
      const items = [...entities].flatMap(([ref, entity]) =>
        sees(ref, options) && kinds.includes(entity.kind.toLowerCase())
          ? entity
          : [],
      );
      for (let at = 0; at < items.length; at += PAGE) {
        yield items.slice(at, at + PAGE);
      }
    },
  });
}

function kindsOf(filter: unknown): readonly unknown[] {
  return filter && typeof filter === 'object' && 'kind' in filter
    ? [filter.kind].flat()
    : [];
}

function isPlugin(credentials: unknown): boolean {
  return isDeepStrictEqual(
    credentials,
    mockCredentials.service('plugin:lens-review'),
  );
}
