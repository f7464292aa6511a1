import { Button, Text } from '@backstage/ui';
import { RiArrowGoBackLine, RiProhibitedLine } from '@remixicon/react';
import {
  Lens,
  ScopeCondition,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { scopeWords } from '../guidance/scopeWords';
import styles from './ScopeNotice.module.css';

/** The scope facts leave the best practice out; the person may take it back. */
export function ScopedOut(props: {
  lens: Lens;
  condition: ScopeCondition;
  isDisabled: boolean;
  onTakeBack: () => void;
}) {
  return (
    <div className={styles.notice}>
      <RiProhibitedLine size={16} aria-hidden />
      <Text>Out of scope: {scopeWords(props.lens, props.condition)}</Text>
      <Button
        size="small"
        variant="tertiary"
        iconStart={<RiArrowGoBackLine aria-hidden />}
        isDisabled={props.isDisabled}
        onPress={props.onTakeBack}
      >
        Take back
      </Button>
    </div>
  );
}

/** The person has taken it back. */
export function TakenBack(props: {
  isDisabled: boolean;
  onLeaveOut: () => void;
}) {
  return (
    <div className={styles.notice}>
      <Text>Taken back into scope.</Text>
      <Button
        size="small"
        variant="tertiary"
        isDisabled={props.isDisabled}
        onPress={props.onLeaveOut}
      >
        Follow the scope again
      </Button>
    </div>
  );
}
