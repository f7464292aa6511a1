import { Button, Text } from '@backstage/ui';
import {
  DraftChange,
  QuestionDraft,
  setApplicable,
  setNotApplicable,
} from '../../state';
import { ReasonSelect } from './ReasonSelect';
import styles from './QuestionNotApplicable.module.css';

interface QuestionNotApplicableProps {
  draft: QuestionDraft;
  isDisabled: boolean;
  onChange: (change: DraftChange) => void;
}

/** Stands in place of the best practices where the whole question is not applicable. */
export function QuestionNotApplicable(props: QuestionNotApplicableProps) {
  const { draft, isDisabled, onChange } = props;
  return (
    <div className={styles.panel}>
      <Text as="p">
        The whole question is not applicable. What you said of its best
        practices is kept.
      </Text>
      <ReasonSelect
        reason={draft.reason}
        isDisabled={isDisabled}
        onChange={reason => onChange(setNotApplicable(reason))}
      />
      <Button
        size="small"
        variant="secondary"
        isDisabled={isDisabled}
        onPress={() => onChange(setApplicable())}
      >
        It is applicable
      </Button>
    </div>
  );
}
