import { useState } from 'react';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useAsync from 'react-use/esm/useAsync';
import useDebounce from 'react-use/esm/useDebounce';
import { titleOf } from './titleOf';

/** Milliseconds without a keystroke after which the search begins. */
const PAUSE = 250;
const MOST = 25;
const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'spec.profile.displayName',
];

/** An entity to choose; its id is its full reference. */
export interface EntityChoice {
  readonly id: string;
  readonly label: string;
  readonly description: string;
}

/** Entities of the catalog whose name or title has what is typed. */
export function useEntitySearch(kinds: readonly string[], typed: string) {
  const catalog = useApi(catalogApiRef);
  const [term, setTerm] = useState('');
  useDebounce(() => setTerm(typed.trim()), PAUSE, [typed]);
  const { value: choices = [], loading } = useAsync(async () => {
    const { items } = await catalog.queryEntities({
      filter: { kind: [...kinds] },
      fullTextFilter: term
        ? {
            term,
            fields: [
              'metadata.name',
              'metadata.title',
              'spec.profile.displayName',
            ],
          }
        : undefined,
      fields: FIELDS,
      orderFields: { field: 'metadata.name', order: 'asc' },
      limit: MOST,
    });
    return items.map(
      (entity): EntityChoice => ({
        id: stringifyEntityRef(entity),
        label: titleOf(entity),
        description: entity.kind.toLocaleLowerCase('en-US'),
      }),
    );
  }, [catalog, kinds, term]);
  return { choices, loading };
}
