import { Text } from '@backstage/ui';
import { AcceptanceReply } from '@genai-lens/backstage-plugin-lens-review-common';
import { UserLink } from '@genai-lens/ui-components';
import { dayWords } from '../../../components';
import styles from './Acceptance.module.css';

/** How the last acceptance came to nothing: its time came, somebody took it back, or declined it. */
export function PastAcceptance({
  acceptance,
}: {
  acceptance: AcceptanceReply;
}) {
  const { status, expiresAt, approvedBy, revokedBy } = acceptance;
  const { declinedBy, declinedAt, declineReason } = acceptance;
  switch (status) {
    case 'declined':
      return (
        <div className={styles.note}>
          <Text as="p" variant="body-small">
            {declinedBy && <UserLink userRef={declinedBy} />}
            <strong> declined</strong> to accept the risk
            {declinedAt && ` on ${dayWords(declinedAt)}`}.
          </Text>
          <blockquote className={styles.reason}>{declineReason}</blockquote>
        </div>
      );
    case 'expired':
      return (
        <Text as="p" variant="body-small" color="secondary">
          {approvedBy
            ? `The last acceptance ended on ${dayWords(expiresAt)}.`
            : `Nobody decided on the last request before ${dayWords(
                expiresAt,
              )}.`}
        </Text>
      );
    default:
      return (
        <Text as="p" variant="body-small" color="secondary">
          The last {approvedBy ? 'acceptance' : 'request'} was taken back
          {revokedBy && (
            <>
              {' '}
              by <UserLink userRef={revokedBy} />
            </>
          )}
          .
        </Text>
      );
  }
}
