import { useState } from 'react';
import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import { Combobox } from '@backstage/ui';
import { wholeRef } from '../components';
import { useEntitySearch } from './useEntitySearch';

interface EntityRefFieldProps {
  label: string;
  description?: string;
  isRequired?: boolean;
  /** Kinds of entities that are offered. */
  kinds: readonly string[];
  /** A reference, or what somebody has typed; empty: none. */
  value: string;
  error?: string;
  onChange: (value: string) => void;
}

/** An entity of the catalog, found by what is typed, or any reference that is typed whole. */
export function EntityRefField(props: EntityRefFieldProps) {
  const { value, kinds } = props;
  const [first] = useState(() => wholeRef(value, kinds[0]));
  // What is no reference, such as the id that a provider uses, stays as it is.
  return kinds.some(kind => first.startsWith(`${kind}:`)) ? (
    <TitledField {...props} first={first} />
  ) : (
    <Field {...props} title={value} />
  );
}

/** Begins with what the entity is called. */
function TitledField(props: EntityRefFieldProps & { first: string }) {
  const { first, ...rest } = props;
  return <Field {...rest} title={useEntityPresentation(first).primaryTitle} />;
}

function Field(props: EntityRefFieldProps & { title: string }) {
  const { label, description, isRequired, kinds, title, error } = props;
  const [typed, setTyped] = useState<string>();
  const { choices, loading } = useEntitySearch(kinds, typed ?? '');
  const type = (text: string) => {
    setTyped(text);
    const chosen = choices.find(choice => choice.label === text);
    props.onChange(chosen?.id ?? text.trim());
  };
  return (
    <Combobox
      label={label}
      description={description}
      isRequired={isRequired}
      placeholder="Type to find one"
      allowsCustomValue
      menuTrigger="input"
      options={choices}
      loading={{ state: loading ? 'loading' : 'idle' }}
      search={{
        mode: 'server',
        inputValue: typed ?? title,
        onInputChange: type,
      }}
      validationBehavior="aria"
      validate={() => error}
      onSelectionChange={key => {
        if (key !== null) {
          props.onChange(String(key));
        }
      }}
    />
  );
}
