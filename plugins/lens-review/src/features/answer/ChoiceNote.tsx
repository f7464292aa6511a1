import { useState } from 'react';
import { Button } from '@backstage/ui';
import { RiChat1Line } from '@remixicon/react';
import { LimitedText } from './LimitedText';
import { LIMITS } from './notApplicableReasons';

interface ChoiceNoteProps {
  note: string;
  isDisabled: boolean;
  onChange: (note: string) => void;
}

/** A note on one best practice: a button until there is one. */
export function ChoiceNote({ note, isDisabled, onChange }: ChoiceNoteProps) {
  const [open, setOpen] = useState(false);
  if (!open && !note) {
    return isDisabled ? null : (
      <Button
        size="small"
        variant="tertiary"
        iconStart={<RiChat1Line aria-hidden />}
        onPress={() => setOpen(true)}
      >
        Add a note
      </Button>
    );
  }
  return (
    <LimitedText
      label="Note"
      value={note}
      limit={LIMITS.choiceNote}
      rows={2}
      isDisabled={isDisabled}
      onChange={onChange}
    />
  );
}
