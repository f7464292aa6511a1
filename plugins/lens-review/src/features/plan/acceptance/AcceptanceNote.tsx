import { Text } from '@backstage/ui';
import { Improvement } from '@genai-lens/backstage-plugin-lens-review-common';
import { TimeAgo, UserLink } from '@genai-lens/ui-components';
import { dayWords } from '../../../components';
import { isLive } from '../planWords';
import { PracticeCalls } from '../usePracticeCalls';
import { ApproveAcceptance } from './ApproveAcceptance';
import { DeclineAcceptance } from './DeclineAcceptance';
import { PastAcceptance } from './PastAcceptance';
import { RevokeAcceptance } from './RevokeAcceptance';
import styles from './Acceptance.module.css';

/** A best practice with the acceptance of its risk. */
export type AcceptedItem = Pick<Improvement, 'title' | 'acceptance' | 'may'>;

interface AcceptanceNoteProps {
  item: AcceptedItem;
  mayUpdate: boolean;
  calls: PracticeCalls;
  onDone: () => void;
}

/** Who asked to accept the risk, who accepted it, until when and why; and what can be done about that. */
export function AcceptanceNote(props: AcceptanceNoteProps) {
  const { item, mayUpdate, calls, onDone } = props;
  const { acceptance, title } = item;
  if (!acceptance) {
    return null;
  }
  const { status, reason, expiresAt, requestedBy, requestedAt } = acceptance;
  const { approvedBy } = acceptance;
  if (!isLive(acceptance)) {
    return <PastAcceptance acceptance={acceptance} />;
  }
  return (
    <div className={styles.note}>
      <Text as="p" variant="body-small">
        {status === 'accepted' && approvedBy ? (
          <>
            <strong>Accepted</strong> by <UserLink userRef={approvedBy} /> until{' '}
            {dayWords(expiresAt)}; <UserLink userRef={requestedBy} /> asked{' '}
            <TimeAgo at={requestedAt} short />.
          </>
        ) : (
          <>
            <UserLink userRef={requestedBy} /> asked{' '}
            <TimeAgo at={requestedAt} short /> to accept the risk until{' '}
            {dayWords(expiresAt)}.
          </>
        )}
      </Text>
      <blockquote className={styles.reason}>{reason}</blockquote>
      <div className={styles.actions}>
        {status === 'requested' && (
          <ApproveAcceptance item={item} calls={calls} onDone={onDone} />
        )}
        {status === 'requested' && item.may.approve && (
          <DeclineAcceptance title={title} calls={calls} onDone={onDone} />
        )}
        {mayUpdate && (
          <RevokeAcceptance
            title={title}
            isRequest={status === 'requested'}
            calls={calls}
            onDone={onDone}
          />
        )}
      </div>
    </div>
  );
}
