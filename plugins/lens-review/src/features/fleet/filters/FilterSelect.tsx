import { useMemo } from 'react';
import { Select } from '@backstage/ui';
import { FleetOptions } from '@genai-lens/backstage-plugin-lens-review-common';
import { FilterName, FleetFilters, readFilters } from '../location';
import { FILTER_TITLES, filterChoices, filterValueWords } from './filterWords';
import styles from './Filters.module.css';

/** Choices from which on it pays to search among them. */
const MANY = 12;

interface FilterSelectProps {
  name: FilterName;
  filters: FleetFilters;
  /** Absent: not known yet. */
  options: FleetOptions | undefined;
  onChange: (filters: FleetFilters) => void;
}

/** Chooses values of one filter. */
export function FilterSelect(props: FilterSelectProps) {
  const { name, filters, options, onChange } = props;
  const chosen: readonly string[] = filters[name];
  const choices = useMemo(() => {
    const listed = filterChoices(name, options);
    const others = chosen.filter(id => !listed.some(each => each.id === id));
    return [
      ...listed,
      ...others.map(id => ({ id, label: filterValueWords(name, id, options) })),
    ];
  }, [name, options, chosen]);
  const title = FILTER_TITLES[name];
  return (
    <Select
      className={styles.select}
      size="small"
      aria-label={title}
      placeholder={title}
      selectionMode="multiple"
      options={choices}
      search={choices.length > MANY || undefined}
      value={[...chosen]}
      onChange={keys => {
        const values = keys.map(String);
        onChange({
          ...filters,
          ...onlyKnown(name, values),
        });
      }}
    />
  );
}

/** Reads the values as the URL would have them, which leaves out what the filter does not take. */
function onlyKnown(name: FilterName, values: readonly string[]) {
  const params = new URLSearchParams(values.map(value => [name, value]));
  return { [name]: readFilters(params)[name] };
}
