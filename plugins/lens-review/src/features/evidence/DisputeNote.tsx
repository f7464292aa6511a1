import { Button, Text } from '@backstage/ui';
import { PracticeEvidence } from '@genai-lens/backstage-plugin-lens-review-common';
import { TimeAgo, UserLink } from '@genai-lens/ui-components';
import styles from './Evidence.module.css';

/** Who disputes the evidence, and why; or disputed what it said before. */
export function DisputeNote(props: {
  dispute: NonNullable<PracticeEvidence['dispute']>;
  isPending: boolean;
  /** Without it the person may not. */
  onWithdraw?: () => void;
}) {
  const { dispute, isPending, onWithdraw } = props;
  return (
    <div className={styles.dispute}>
      <Text as="p" variant="body-small" color="secondary">
        {dispute.holds ? 'Disputed' : 'What was said before was disputed'} by{' '}
        <UserLink userRef={dispute.by} /> <TimeAgo at={dispute.at} short />
      </Text>
      <Text as="p" className={styles.reason}>
        {dispute.reason}
      </Text>
      {onWithdraw && (
        <div>
          <Button
            size="small"
            variant="tertiary"
            isPending={isPending}
            onPress={onWithdraw}
          >
            Take the dispute back
          </Button>
        </div>
      )}
    </div>
  );
}
