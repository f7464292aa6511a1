import { Select } from '@backstage/ui';
import { Improvement } from '@genai-lens/backstage-plugin-lens-review-common';
import { isStatus, STATUS_WORDS } from '../planWords';
import { FieldState } from './FieldState';
import { SaveField, useSaveField } from './useSaveField';
import styles from './Fields.module.css';

const OPTIONS = Object.entries(STATUS_WORDS).map(([id, label]) => ({
  id,
  label,
}));

/** How far the improvement is. */
export function StatusField(props: { item: Improvement; save: SaveField }) {
  const { item, save } = props;
  const { run, ...state } = useSaveField(save);
  return (
    <div className={styles.field}>
      <Select
        label="Status"
        size="small"
        options={OPTIONS}
        selectedKey={item.status}
        onSelectionChange={status => {
          if (isStatus(status) && status !== item.status) run({ status });
        }}
      />
      <FieldState {...state} />
    </div>
  );
}
