import { useState } from 'react';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { Combobox } from '@backstage/ui';
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

interface RefFieldProps {
  label: string;
  description?: string;
  isRequired?: boolean;
  /** Kinds of entities that may be chosen. */
  kinds: readonly string[];
  /** Called with a full reference; empty: none is chosen. */
  onChange: (entityRef: string) => void;
}

/** An entity of the catalog, found by what is typed. */
export function RefField(props: RefFieldProps) {
  const { label, description, isRequired, kinds, onChange } = props;
  const catalog = useApi(catalogApiRef);
  const [typed, setTyped] = useState('');
  const [term, setTerm] = useState('');
  useDebounce(() => setTerm(typed.trim()), PAUSE, [typed]);
  const { value: found = [], loading } = useAsync(async () => {
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
    return items;
  }, [catalog, kinds, term]);

  return (
    <Combobox
      label={label}
      description={description}
      isRequired={isRequired}
      placeholder="Type to find one"
      options={found.map(entity => ({
        id: stringifyEntityRef(entity),
        label: titleOf(entity),
        description: entity.kind.toLocaleLowerCase('en-US'),
      }))}
      loading={{ state: loading ? 'loading' : 'idle' }}
      search={{
        mode: 'server',
        inputValue: typed,
        onInputChange: setTyped,
      }}
      onSelectionChange={key => onChange(key === null ? '' : String(key))}
    />
  );
}
