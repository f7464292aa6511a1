import { useState } from 'react';
import { TextField } from '@backstage/ui';
import { Improvement } from '@genai-lens/backstage-plugin-lens-review-common';
import { FieldState } from './FieldState';
import { SaveField, useSaveField } from './useSaveField';
import styles from './Fields.module.css';

/** Where the work is tracked. It is saved when the field is left, or with Enter. */
export function TicketField(props: { item: Improvement; save: SaveField }) {
  const { item, save } = props;
  const { run, ...state } = useSaveField(save);
  const [typed, setTyped] = useState(item.ticketUrl ?? '');
  const send = () => {
    const url = typed.trim();
    if (url !== (item.ticketUrl ?? '')) {
      run({ ticketUrl: url || null });
    }
  };
  return (
    <div className={styles.field}>
      <TextField
        label="Ticket link"
        size="small"
        type="url"
        placeholder="https://tickets.example.com/123"
        maxLength={2048}
        value={typed}
        onChange={setTyped}
        onBlur={send}
        onKeyDown={event => {
          if (event.key === 'Enter') send();
        }}
      />
      <FieldState {...state} />
    </div>
  );
}
