import { useState } from 'react';
import { Button } from '@backstage/ui';
import { RiChat1Line } from '@remixicon/react';
import { LimitedText } from '../../components';
import styles from './ChoiceNote.module.css';
import { LIMITS } from './notApplicableReasons';

interface ChoiceNoteProps {
  /** Of the field, not of the button. */
  className: string;
  note: string;
  isDisabled: boolean;
  onChange: (note: string) => void;
}

/** A note on one best practice: a button until there is one. */
export function ChoiceNote(props: ChoiceNoteProps) {
  const { className, note, isDisabled, onChange } = props;
  const [open, setOpen] = useState(false);
  if (!open && !note) {
    return isDisabled ? null : (
      <Button
        size="small"
        variant="tertiary"
        iconStart={<RiChat1Line aria-hidden />}
        onPress={() => setOpen(true)}
      >
        <span className={styles.label}>Add a note</span>
      </Button>
    );
  }
  return (
    <LimitedText
      className={className}
      label="Note"
      value={note}
      limit={LIMITS.choiceNote}
      rows={2}
      isDisabled={isDisabled}
      onChange={onChange}
    />
  );
}
