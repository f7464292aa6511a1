import { Radio, RadioGroup, Text } from '@backstage/ui';
import {
  LensChange,
  LensDiffReply,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { counted } from '../countWords';
import { NotMinor } from './NotMinor';
import styles from './Publish.module.css';

interface ChangeChoiceProps {
  change: LensChange;
  /** Reviews that use the lens. */
  reviews: number;
  /** The difference, where it cannot be a minor one. */
  blocking: LensDiffReply | undefined;
  isDisabled: boolean;
  onChange: (change: LensChange) => void;
}

/** Minor or major, with what each of them does to open reviews. */
export function ChangeChoice(props: ChangeChoiceProps) {
  const { change, reviews, blocking, isDisabled, onChange } = props;
  const uses = reviews ? ` ${counted(reviews, 'review')} would.` : '';
  return (
    <div className={styles.choice}>
      <RadioGroup
        label="What kind of change is it?"
        value={change}
        isDisabled={isDisabled}
        onChange={value => onChange(value === 'minor' ? 'minor' : 'major')}
      >
        <Radio value="minor" isDisabled={blocking !== undefined}>
          Minor
        </Radio>
        <Text as="p" variant="body-small" className={styles.about}>
          Open reviews take the new texts and rules at once and are scored anew.
          {uses} Only where questions and best practices stay the same.
        </Text>
        <Radio value="major">Major</Radio>
        <Text as="p" variant="body-small" className={styles.about}>
          Open reviews stay as they are, and their owners are offered an
          upgrade: a milestone is taken, answers carry over, and new questions
          begin unanswered.
        </Text>
      </RadioGroup>
      {blocking && (
        <div className={styles.blocking}>
          <Text as="p" weight="bold">
            This cannot be a minor change
          </Text>
          <NotMinor diff={blocking} />
        </div>
      )}
    </div>
  );
}
