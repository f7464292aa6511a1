import { useState } from 'react';
import { MarkdownContent } from '@backstage/core-components';
import { Button, Text } from '@backstage/ui';
import { RiEditLine, RiEyeLine, RiStickyNoteLine } from '@remixicon/react';
import { NotApplicableReason } from '@genai-lens/backstage-plugin-lens-review-common';
import { DraftChange, setNotes } from '../../state';
import { LimitedText } from '../../components';
import { LIMITS, needsNote } from './notApplicableReasons';
import styles from './QuestionNotes.module.css';

interface QuestionNotesProps {
  notes: string;
  /** The reason for which the notes are needed, where they are. */
  required: NotApplicableReason | undefined;
  isDisabled: boolean;
  onChange: (change: DraftChange, options: { typing: boolean }) => void;
}

/** Notes on a question, in Markdown: shown as they will be read, edited on request. */
export function QuestionNotes(props: QuestionNotesProps) {
  const { notes, required, isDisabled, onChange } = props;
  const missing = needsNote(required) && !notes.trim();
  const [editing, setEditing] = useState(false);
  const edit = (editing || missing) && !isDisabled;

  if (!edit && !notes.trim()) {
    return isDisabled ? null : (
      <Button
        size="small"
        variant="tertiary"
        iconStart={<RiStickyNoteLine aria-hidden />}
        onPress={() => setEditing(true)}
      >
        Add notes
      </Button>
    );
  }
  return (
    <div className={styles.notes}>
      {edit ? (
        <LimitedText
          label="Notes"
          description="Markdown. Everybody who may read the review sees them."
          value={notes}
          limit={LIMITS.notes}
          rows={4}
          problem={
            missing
              ? 'Say why: this reason is saved with notes only.'
              : undefined
          }
          isDisabled={isDisabled}
          onChange={next => {
            setEditing(true);
            onChange(setNotes(next), { typing: true });
          }}
        />
      ) : (
        <>
          <Text variant="body-small" weight="bold">
            Notes
          </Text>
          <MarkdownContent
            className={styles.text}
            content={notes}
            dialect="gfm"
            linkTarget="_blank"
          />
        </>
      )}
      {!isDisabled && (
        <Button
          size="small"
          variant="tertiary"
          isDisabled={missing}
          iconStart={
            edit ? <RiEyeLine aria-hidden /> : <RiEditLine aria-hidden />
          }
          onPress={() => setEditing(!edit)}
        >
          {edit ? 'Preview' : 'Edit notes'}
        </Button>
      )}
    </div>
  );
}
