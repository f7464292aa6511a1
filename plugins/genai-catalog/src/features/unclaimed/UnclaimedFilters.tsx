import { Select } from '@backstage/ui';
import { SearchBox } from '../../components';
import { UnclaimedQuery } from './unclaimedQuery';
import styles from './Unclaimed.module.css';

const EVERY = 'every';

const KINDS = [
  { id: EVERY, label: 'Prompts and models' },
  { id: 'prompt', label: 'Prompts' },
  { id: 'model', label: 'Models' },
];

interface UnclaimedFiltersProps {
  query: UnclaimedQuery;
  /** Ids of the sources that there are. */
  sources: readonly string[];
  onChange: (changed: Partial<UnclaimedQuery>) => void;
}

/** Narrows the list down. */
export function UnclaimedFilters(props: UnclaimedFiltersProps) {
  const { query, sources, onChange } = props;
  return (
    <div className={styles.filters}>
      <SearchBox
        label="Search what is unclaimed"
        placeholder="Name or id"
        text={query.text}
        onChange={text => onChange({ text })}
      />
      <Select
        aria-label="Source"
        size="small"
        options={[
          { id: EVERY, label: 'Every source' },
          ...sources.map(id => ({ id, label: id })),
        ]}
        selectedKey={query.source || EVERY}
        onSelectionChange={key =>
          onChange({ source: key === EVERY ? '' : String(key) })
        }
      />
      <Select
        aria-label="Kind"
        size="small"
        options={KINDS}
        selectedKey={query.kind || EVERY}
        onSelectionChange={key =>
          onChange({
            kind: key === 'prompt' || key === 'model' ? key : '',
          })
        }
      />
    </div>
  );
}
