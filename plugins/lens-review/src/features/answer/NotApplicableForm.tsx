import { NotApplicableReason } from '@genai-lens/backstage-plugin-lens-review-common';
import { PracticeAnswer } from '../../state';
import { LimitedText } from '../../components';
import { LIMITS, needsNote } from './notApplicableReasons';
import { ReasonSelect } from './ReasonSelect';
import styles from './NotApplicableForm.module.css';

interface NotApplicableFormProps {
  reason: NotApplicableReason;
  note: string;
  isDisabled: boolean;
  onChange: (answer: PracticeAnswer, options: { typing: boolean }) => void;
}

/** Why one best practice is not applicable. */
export function NotApplicableForm(props: NotApplicableFormProps) {
  const { reason, note, isDisabled, onChange } = props;
  const missing = needsNote(reason) && !note.trim();
  return (
    <div className={styles.form}>
      <ReasonSelect
        reason={reason}
        isDisabled={isDisabled}
        onChange={next =>
          onChange(
            { kind: 'not-applicable', reason: next, note },
            { typing: false },
          )
        }
      />
      <LimitedText
        label="Note on the reason"
        value={note}
        limit={LIMITS.choiceNote}
        rows={2}
        problem={
          missing
            ? 'Say why: this reason is saved with a note only.'
            : undefined
        }
        isDisabled={isDisabled}
        onChange={next =>
          onChange(
            { kind: 'not-applicable', reason, note: next },
            { typing: true },
          )
        }
      />
    </div>
  );
}
