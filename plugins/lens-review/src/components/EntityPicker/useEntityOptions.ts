import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { IdentifiedOption, useAsyncList } from '@backstage/ui';

const PAGE_SIZE = 20;
const NAMES = ['metadata.name', 'metadata.title', 'spec.profile.displayName'];

/** Entities of some kinds, searched by the catalog and loaded page by page. */
export function useEntityOptions(kinds: readonly string[]) {
  const catalog = useApi(catalogApiRef);
  return useAsyncList<IdentifiedOption, string>({
    async load({ cursor, filterText }) {
      const term = filterText?.trim();
      const { items, pageInfo } = await catalog.queryEntities(
        cursor
          ? { cursor, limit: PAGE_SIZE }
          : {
              filter: { kind: [...kinds] },
              fields: ['kind', 'metadata', 'spec.profile'],
              orderFields: { field: 'metadata.name', order: 'asc' },
              ...(term && { fullTextFilter: { term, fields: NAMES } }),
              limit: PAGE_SIZE,
            },
      );
      return { items: items.map(toOption), cursor: pageInfo.nextCursor };
    },
  });
}

function toOption(entity: Entity): IdentifiedOption {
  const { kind, metadata, spec } = entity;
  const profile = spec?.profile;
  const displayName =
    typeof profile === 'object' && profile !== null && 'displayName' in profile
      ? profile.displayName
      : undefined;
  return {
    id: stringifyEntityRef(entity),
    label: String(displayName ?? metadata.title ?? metadata.name),
    description: kind,
  };
}
