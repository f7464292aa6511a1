import { Button, Text } from '@backstage/ui';
import {
  findQuestion,
  HistoryEntry,
  Lens,
  ReviewScope,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { TimeAgo, UserLink } from '@genai-lens/ui-components';
import { OpenTarget } from '../../practices';
import { ReviewSession } from '../../state';
import { Change } from './change';
import { describeEntry } from './describeEntry';
import { RestoreAnswer } from './RestoreAnswer';
import styles from './History.module.css';

function ChangeItem({ what, from, to }: Change) {
  return (
    <li>
      {what}: {from && <del className={styles.from}>{from}</del>}
      {from && <span aria-hidden> → </span>}
      <ins className={styles.to}>{to}</ins>
    </li>
  );
}

interface HistoryItemProps {
  entry: HistoryEntry;
  lens: Lens;
  scope: ReviewScope;
  session: ReviewSession;
  onRestored: () => void;
  onOpen: (target: OpenTarget) => void;
}

/** Who did what, when, and what it changed. */
export function HistoryItem(props: HistoryItemProps) {
  const { entry, lens, scope, session, onRestored, onOpen } = props;
  const { headline, questionId, changes } = describeEntry({
    entry,
    lens,
    scope,
  });
  const question = questionId ? findQuestion(lens, questionId) : undefined;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <div>
          <Text as="p" weight="bold">
            {headline}
          </Text>
          <Text as="p" variant="body-small" color="secondary">
            <UserLink userRef={entry.by} />
            {entry.via && ` through ${entry.via}`}, <TimeAgo at={entry.at} />
          </Text>
        </div>
        {question && (
          <div className={styles.actions}>
            {entry.type === 'answer-saved' && (
              <RestoreAnswer
                entry={entry}
                question={question}
                session={session}
                onRestored={onRestored}
              />
            )}
            <Button
              size="small"
              variant="tertiary"
              aria-label={`${headline}: open the question`}
              onPress={() => onOpen({ questionId: question.id })}
            >
              Open
            </Button>
          </div>
        )}
      </div>
      {changes.length > 0 && (
        <ul className={styles.changes}>
          {changes.map(change => (
            <ChangeItem key={`${change.what} ${change.to}`} {...change} />
          ))}
        </ul>
      )}
    </li>
  );
}
