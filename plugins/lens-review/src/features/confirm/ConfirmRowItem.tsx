import { RiEditLine } from '@remixicon/react';
import { Badge, Button, Text } from '@backstage/ui';
import { PracticeState } from '@genai-lens/backstage-plugin-lens-review-common';
import { TimeAgo, UserLink } from '../../components';
import { OpenTarget } from '../../practices';
import { ageWords } from './ageWords';
import { ConfirmRow } from './confirmList';
import styles from './Confirm.module.css';

const COUNT_WORDS: readonly [PracticeState, string][] = [
  ['established', 'in place'],
  ['open', 'not in place'],
  ['accepted', 'with accepted risk'],
  ['unknown', 'not known'],
  ['out-of-scope', 'out of scope'],
];

const countWords = (row: ConfirmRow) =>
  COUNT_WORDS.filter(([state]) => row.counts[state] > 0)
    .map(([state, words]) => `${row.counts[state]} ${words}`)
    .join(', ');

interface ConfirmRowItemProps {
  row: ConfirmRow;
  isDisabled: boolean;
  onConfirm: () => void;
  onOpen: (target: OpenTarget) => void;
}

/** One answer with what it says, how old it is, and whether it changed since the review was submitted. */
export function ConfirmRowItem(props: ConfirmRowItemProps) {
  const { row, isDisabled, onConfirm, onOpen } = props;
  const { question, answer } = row;
  const name = question.subject ?? question.title;
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <Text weight="bold">{name}</Text>
        <Text variant="body-small">{countWords(row)}</Text>
        <Text variant="body-small" color="secondary">
          {ageWords(row.ageDays)} by <UserLink userRef={answer.confirmedBy} />
        </Text>
        {row.changedSinceSubmit && (
          <Badge size="small" icon={<RiEditLine size={14} aria-hidden />}>
            Changed after submitting, <TimeAgo at={answer.updatedAt} short />
          </Badge>
        )}
      </div>
      <div className={styles.actions}>
        <Button
          size="small"
          variant="tertiary"
          aria-label={`Open ${name}`}
          onPress={() => onOpen({ questionId: question.id })}
        >
          Open
        </Button>
        <Button
          size="small"
          variant="secondary"
          aria-label={`${name}: still true`}
          isDisabled={isDisabled}
          onPress={onConfirm}
        >
          Still true
        </Button>
      </div>
    </li>
  );
}
