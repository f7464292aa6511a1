import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { PracticeAnswer } from '../../state';
import { answerOfKind, PRACTICE_CHOICES } from './practiceWords';
import styles from './StateChoice.module.css';

interface StateChoiceProps {
  label: string;
  answer: PracticeAnswer;
  isDisabled: boolean;
  onChange: (answer: PracticeAnswer) => void;
}

/** One of four buttons per best practice; pressing the pressed one again changes nothing. */
export function StateChoice(props: StateChoiceProps) {
  const { label, answer, isDisabled, onChange } = props;
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles.choice}
      selectionMode="single"
      selectedKeys={answer.kind === 'unanswered' ? [] : [answer.kind]}
      isDisabled={isDisabled}
      disallowEmptySelection
      onSelectionChange={keys => {
        const chosen = PRACTICE_CHOICES.find(({ kind }) => keys.has(kind));
        if (chosen) {
          onChange(answerOfKind(chosen.kind));
        }
      }}
    >
      {PRACTICE_CHOICES.map(({ kind, word, icon: Icon }) => (
        <ToggleButton
          key={kind}
          id={kind}
          size="small"
          className={styles.button}
          data-kind={kind}
          iconStart={<Icon size={16} aria-hidden />}
        >
          {word}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
