import { useState } from 'react';
import { Combobox } from '@backstage/ui';
import { useEntitySearch } from '../../forms';

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
  const [typed, setTyped] = useState('');
  const { choices, loading } = useEntitySearch(kinds, typed);
  return (
    <Combobox
      label={label}
      description={description}
      isRequired={isRequired}
      placeholder="Type to find one"
      options={choices}
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
