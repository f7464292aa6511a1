import { useState } from 'react';
import { parseEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { entityPresentationApiRef } from '@backstage/plugin-catalog-react';
import { Combobox, IdentifiedOption } from '@backstage/ui';
import useAsync from 'react-use/esm/useAsync';
import { useEntityOptions } from './useEntityOptions';

interface EntityPickerProps {
  /** As the catalog writes them. */
  kinds: readonly string[];
  label: string;
  description?: string;
  /** Ref of the entity. */
  value: string | undefined;
  isDisabled?: boolean;
  onChange: (ref: string | undefined) => void;
}

/** Picks an entity of some kinds by typing a part of the name. */
export function EntityPicker(props: EntityPickerProps) {
  const { kinds, label, description, value, isDisabled, onChange } = props;
  const entities = useEntityOptions(kinds);
  const [picked, setPicked] = useState<IdentifiedOption>();
  const presentation = useApi(entityPresentationApiRef);
  const { value: known } = useAsync(
    async () => value && presentation.forEntity(value).promise,
    [presentation, value],
  );
  const selected =
    value === undefined
      ? null
      : {
          id: value,
          label:
            (picked?.id === value ? picked.label : undefined) ??
            (known ? known.primaryTitle : parseEntityRef(value).name),
        };
  return (
    <Combobox
      label={label}
      description={description}
      placeholder="Type a name"
      options={entities}
      search={{ mode: 'server' }}
      value={selected}
      isDisabled={isDisabled}
      onChange={(option: IdentifiedOption | null) => {
        setPicked(option ?? undefined);
        onChange(option?.id);
      }}
    />
  );
}
