import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import { LIMITS } from '@genai-lens/backstage-plugin-lens-review-common';
import { ActionDialog } from '@genai-lens/ui-components';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { fieldProblem, LimitedText } from '../../../components';
import { PracticeCalls } from '../usePracticeCalls';

interface DeclineAcceptanceProps {
  title: string;
  calls: PracticeCalls;
  onDone: () => void;
}

/** Declines to accept a risk, with a reason for whoever asked. */
export function DeclineAcceptance(props: DeclineAcceptanceProps) {
  const { title, calls, onDone } = props;
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [{ loading, error }, decline] = useAsyncFn(async () => {
    await calls.decline(reason.trim());
    setOpen(false);
    onDone();
  }, [calls, reason, onDone]);
  return (
    <ActionDialog
      trigger={
        <Button
          size="small"
          variant="secondary"
          aria-label={`Decline to accept the risk of: ${title}`}
        >
          Decline
        </Button>
      }
      title="Decline to accept the risk"
      action="Decline"
      failed="It was not declined"
      error={error}
      problem={error && fieldProblem(error)}
      isReady={reason.trim() !== ''}
      isPending={loading}
      isOpen={isOpen}
      onOpenChange={setOpen}
      onAct={() => decline()}
    >
      <Text as="p">
        {title}. It stays open. Whoever asked sees your reason, and can ask
        again.
      </Text>
      <LimitedText
        label="Why is the risk not acceptable?"
        value={reason}
        limit={LIMITS.reason}
        rows={3}
        isDisabled={loading}
        onChange={setReason}
      />
    </ActionDialog>
  );
}
