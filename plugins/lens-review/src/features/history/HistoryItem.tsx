import { Button, Text } from '@backstage/ui';
import {
  HistoryEntry,
  Lens,
  ReviewScope,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { TimeAgo, UserLink } from '@genai-lens/ui-components';
import { OpenTarget } from '../../practices';
import { Change } from './change';
import { describeEntry } from './describeEntry';
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
  onOpen: (target: OpenTarget) => void;
}

/** Who did what, when, and what it changed. */
export function HistoryItem({ entry, lens, scope, onOpen }: HistoryItemProps) {
  const { headline, questionId, changes } = describeEntry({
    entry,
    lens,
    scope,
  });
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
        {questionId && (
          <Button
            size="small"
            variant="tertiary"
            aria-label={`${headline}: open the question`}
            onPress={() => onOpen({ questionId })}
          >
            Open
          </Button>
        )}
      </div>
      {changes.length > 0 && (
        <ul className={styles.changes}>
          {changes.map(change => (
            <ChangeItem key={change.what} {...change} />
          ))}
        </ul>
      )}
    </li>
  );
}
