import { useState } from 'react';
import { Button } from '@backstage/ui';
import { RiFilterLine } from '@remixicon/react';
import { SearchBox } from '@genai-lens/ui-components';
import { countFilters, FilterName, FleetNavigation } from '../location';
import { FilterSelect } from './FilterSelect';
import { FilterTags } from './FilterTags';
import { useFleetOptions } from './useFleetOptions';
import styles from './Filters.module.css';

const FIRST: readonly FilterName[] = ['owner', 'system', 'domain'];
const MORE: readonly FilterName[] = [
  'type',
  'lifecycle',
  'tag',
  'status',
  'risk',
];

interface FilterBarProps {
  lensId: string;
  navigation: FleetNavigation;
}

/** Narrows the fleet, in every view the same way. */
export function FilterBar({ lensId, navigation }: FilterBarProps) {
  const { filters, pillar } = navigation.location;
  const options = useFleetOptions(lensId);
  const [showsMore, setShowsMore] = useState(() =>
    MORE.some(name => filters[name].length > 0),
  );
  const select = (name: FilterName) => (
    <FilterSelect
      key={name}
      name={name}
      filters={filters}
      options={options}
      onChange={changed => navigation.go({ filters: changed })}
    />
  );
  return (
    <section className={styles.bar} aria-label="Filters">
      <div className={styles.row}>
        <div className={styles.search}>
          <SearchBox
            label="Search components"
            placeholder="Name or title"
            text={filters.text}
            onChange={text =>
              navigation.go(
                { filters: { ...filters, text } },
                { replace: true },
              )
            }
          />
        </div>
        {FIRST.map(select)}
        <Button
          size="small"
          variant="secondary"
          iconStart={<RiFilterLine aria-hidden />}
          aria-expanded={showsMore}
          onPress={() => setShowsMore(!showsMore)}
        >
          {showsMore ? 'Fewer filters' : 'More filters'}
        </Button>
      </div>
      {showsMore && <div className={styles.row}>{MORE.map(select)}</div>}
      {countFilters(filters) + (pillar ? 1 : 0) > 0 && (
        <FilterTags options={options} navigation={navigation} lensId={lensId} />
      )}
    </section>
  );
}
