import { useState } from 'react';
import { Button, Checkbox, CheckboxGroup } from '@backstage/ui';
import { Choice, isSame } from './choices';
import { RefName } from './RefName';
import styles from './Filters.module.css';

/** Values that are shown before somebody asks for more. */
const FEW = 7;

interface FacetGroupProps {
  title: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  /** What the values mean. */
  words?: Readonly<Record<string, string>>;
  /** The values are references. */
  isRef?: boolean;
  showCounts: boolean;
  onChange: (chosen: string[]) => void;
}

/** The values of a facet to choose from, most frequent first. */
export function FacetGroup(props: FacetGroupProps) {
  const { title, choices, chosen, words, isRef, showCounts, onChange } = props;
  const [showsAll, setShowsAll] = useState(false);
  const isChosen = (value: string) => chosen.some(each => isSame(each, value));
  if (!choices.length) {
    return null;
  }
  const shown = choices.filter(
    ({ value }, index) => showsAll || index < FEW || isChosen(value),
  );
  return (
    <div className={styles.facet}>
      <CheckboxGroup
        label={title}
        value={choices.map(({ value }) => value).filter(isChosen)}
        onChange={onChange}
      >
        {shown.map(({ value, count }) => (
          <Checkbox key={value} value={value}>
            {isRef ? <RefName entityRef={value} /> : words?.[value] ?? value}{' '}
            {showCounts && <span className={styles.count}>{count}</span>}
          </Checkbox>
        ))}
      </CheckboxGroup>
      {choices.length > shown.length && (
        <Button
          size="small"
          variant="tertiary"
          onPress={() => setShowsAll(true)}
        >
          {`Show ${choices.length - shown.length} more`}
        </Button>
      )}
    </div>
  );
}
