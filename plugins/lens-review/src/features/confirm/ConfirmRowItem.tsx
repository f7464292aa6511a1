import {
  RiAlarmWarningLine,
  RiEditLine,
  RiGitCommitLine,
} from '@remixicon/react';
import { Badge, Button, Text } from '@backstage/ui';
import { Lens } from '@genai-lens/backstage-plugin-lens-review-common';
import { TimeAgo, UserLink } from '@genai-lens/ui-components';
import { STATE_LOOKS } from '../../components/StateBadge';
import { OpenTarget } from '../../practices';
import { ChangeList } from '../subjects';
import { ageWords } from './ageWords';
import { ConfirmRow } from './confirmList';
import styles from './Confirm.module.css';

interface ConfirmRowItemProps {
  row: ConfirmRow;
  lens: Lens;
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
    <li
      className={styles.row}
      data-due={row.isDue || row.changes.length > 0 || undefined}
    >
      <div className={styles.words}>
        <div className={styles.head}>
          <Text weight="bold">{name}</Text>
          {row.isDue && (
            <Badge size="small" icon={<RiAlarmWarningLine aria-hidden />}>
              Due for confirmation
            </Badge>
          )}
          {row.changes.length > 0 && (
            <Badge size="small" icon={<RiGitCommitLine aria-hidden />}>
              About something that has changed
            </Badge>
          )}
          {row.changedSinceSubmit && (
            <Badge size="small" icon={<RiEditLine aria-hidden />}>
              Changed after submitting, <TimeAgo at={answer.updatedAt} short />
            </Badge>
          )}
        </div>
        {row.changes.length > 0 && (
          <ChangeList changes={row.changes} lens={props.lens} />
        )}
        <ul className={styles.practices}>
          {row.practices.map(({ choice, practice }) => {
            const { icon: Icon, word } = STATE_LOOKS[practice.state];
            return (
              <li key={choice.id}>
                <Icon size={16} aria-hidden />
                <span>
                  {choice.title}: <strong>{word}</strong>
                </span>
              </li>
            );
          })}
        </ul>
        <Text variant="body-small" color="secondary">
          {ageWords(row.ageDays)} by <UserLink userRef={answer.confirmedBy} />
        </Text>
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
