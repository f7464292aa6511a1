import { Improvement } from '@genai-lens/backstage-plugin-lens-review-common';
import { AssigneePicker } from '../../../components';
import { FieldState } from './FieldState';
import { SaveField, useSaveField } from './useSaveField';
import styles from './Fields.module.css';

/** Who closes the best practice. */
export function OwnerField(props: { item: Improvement; save: SaveField }) {
  const { item, save } = props;
  const { run, ...state } = useSaveField(save);
  return (
    <div className={styles.field}>
      <AssigneePicker
        label="Owner"
        value={item.owner}
        onChange={ref => {
          if (ref !== item.owner) run({ owner: ref ?? null });
        }}
      />
      <FieldState {...state} />
    </div>
  );
}
