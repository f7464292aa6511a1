import { useCallback, useState } from 'react';
import { Button } from '@backstage/ui';
import { Improvement } from '@genai-lens/backstage-plugin-lens-review-common';
import useDebounce from 'react-use/esm/useDebounce';
import { DayField } from '../../../components';
import { FieldState } from './FieldState';
import { SaveField, useSaveField } from './useSaveField';
import styles from './Fields.module.css';

/** A year that is still being typed makes a day as well. */
const PAUSE_MS = 900;

/** Until when the best practice is closed. */
export function DueField(props: { item: Improvement; save: SaveField }) {
  const { item, save } = props;
  const { run, ...state } = useSaveField(save);
  const [typed, setTyped] = useState<string>();
  const send = useCallback(() => {
    // Years of less than four digits are not finished.
    if (typed && typed !== item.dueAt && typed >= '1000') {
      run({ dueAt: typed });
    }
  }, [typed, item.dueAt, run]);
  useDebounce(send, PAUSE_MS, [typed]);
  return (
    <div className={styles.field}>
      <div className={styles.day}>
        <DayField
          label="Due"
          value={typed ?? item.dueAt}
          onChange={day => setTyped(day)}
        />
        {item.dueAt && (
          <Button
            size="small"
            variant="tertiary"
            onPress={() => {
              setTyped(undefined);
              run({ dueAt: null });
            }}
          >
            No date
          </Button>
        )}
      </div>
      <FieldState {...state} />
    </div>
  );
}
