import { useState } from 'react';
import { Button } from '@backstage/ui';
import { LIMITS } from '@genai-lens/backstage-plugin-lens-review-common';
import { LimitedText } from '../../components';
import styles from './Evidence.module.css';

/** Lets a person say why what contradicts a best practice is wrong. */
export function DisputeForm(props: {
  isPending: boolean;
  onDispute: (reason: string) => void;
}) {
  const { isPending, onDispute } = props;
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState('');
  if (!isOpen) {
    return (
      <div>
        <Button
          size="small"
          variant="secondary"
          onPress={() => setIsOpen(true)}
        >
          Dispute
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.form}>
      <LimitedText
        label="Why is the evidence wrong?"
        description="It stands beside the evidence, with your name. It holds until the source says something else."
        value={reason}
        limit={LIMITS.reason}
        rows={3}
        isDisabled={isPending}
        onChange={setReason}
      />
      <div className={styles.actions}>
        <Button
          size="small"
          isDisabled={!reason.trim()}
          isPending={isPending}
          onPress={() => onDispute(reason.trim())}
        >
          Dispute the evidence
        </Button>
        <Button
          size="small"
          variant="tertiary"
          onPress={() => setIsOpen(false)}
        >
          Cancel
        </Button>
      </div>
    </div>
  );
}
