import { Improvement } from '@genai-lens/backstage-plugin-lens-review-common';
import { DueField } from './DueField';
import { OwnerField } from './OwnerField';
import { StatusField } from './StatusField';
import { TicketField } from './TicketField';
import { SaveField } from './useSaveField';
import styles from './Fields.module.css';

/** What can be planned for a best practice; each field is saved by itself. */
export function PlanFields(props: { item: Improvement; save: SaveField }) {
  return (
    <div className={styles.fields}>
      <OwnerField {...props} />
      <DueField {...props} />
      <StatusField {...props} />
      <TicketField {...props} />
    </div>
  );
}
