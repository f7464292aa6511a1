import { useState } from 'react';
import { Button } from '@backstage/ui';
import { RiFilterLine, RiFilterOffLine } from '@remixicon/react';
import { SearchBox } from '../../components';
import { AssetQuery, countChosen, withoutFilters } from './assetQuery';
import { FacetGroup } from './FacetGroup';
import { FACETS } from './facets';
import { LoadedAssets } from './loadAssets';
import { RETIREMENT_WINDOWS, WINDOW_WORDS } from './retirement';
import styles from './Filters.module.css';

interface FiltersProps {
  query: AssetQuery;
  /** Absent: not known yet. */
  loaded?: LoadedAssets;
  onChange: (
    changed: Partial<AssetQuery>,
    options?: { replace: boolean },
  ) => void;
}

/** Narrows the list down. On narrow screens the facets are folded away. */
export function Filters({ query, loaded, onChange }: FiltersProps) {
  const [isOpen, setOpen] = useState(false);
  const chosen = countChosen(query);
  return (
    <aside className={styles.filters} aria-label="Filters">
      <SearchBox
        label="Search prompts and models"
        placeholder="Search"
        text={query.text}
        onChange={text => onChange({ text }, { replace: true })}
      />
      <div className={styles.toggle}>
        <Button
          size="small"
          variant="secondary"
          iconStart={<RiFilterLine aria-hidden />}
          aria-expanded={isOpen}
          onPress={() => setOpen(!isOpen)}
        >
          {chosen ? `Filters (${chosen})` : 'Filters'}
        </Button>
      </div>
      {chosen + query.text.length > 0 && (
        <div>
          <Button
            size="small"
            variant="tertiary"
            iconStart={<RiFilterOffLine aria-hidden />}
            onPress={() => onChange(withoutFilters(query))}
          >
            Clear filters
          </Button>
        </div>
      )}
      <div className={styles.facets} data-open={isOpen}>
        {FACETS.map(({ id, title, words, isRef }) => (
          <FacetGroup
            key={id}
            title={title}
            words={words}
            isRef={isRef}
            choices={loaded?.choices.get(id) ?? []}
            chosen={query.facets[id]}
            showCounts={!query.text}
            onChange={values =>
              onChange({ facets: { ...query.facets, [id]: values } })
            }
          />
        ))}
        <FacetGroup
          title="Retirement"
          words={WINDOW_WORDS}
          choices={(loaded?.windows ?? []).filter(
            ({ value, count }) => count > 0 || query.retirement.includes(value),
          )}
          chosen={query.retirement}
          showCounts={!query.text}
          onChange={values =>
            onChange({
              retirement: RETIREMENT_WINDOWS.filter(window =>
                values.includes(window),
              ),
            })
          }
        />
      </div>
    </aside>
  );
}
