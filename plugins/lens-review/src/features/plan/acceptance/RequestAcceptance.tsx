import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import { LIMITS } from '@genai-lens/backstage-plugin-lens-review-common';
import { ActionDialog } from '@genai-lens/ui-components';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import {
  DayField,
  endOfDay,
  fieldProblem,
  LimitedText,
} from '../../../components';
import { PracticeCalls } from '../usePracticeCalls';

interface RequestAcceptanceProps {
  title: string;
  calls: PracticeCalls;
  onDone: () => void;
}

/** Asks others to accept the risk of a best practice for a time. */
export function RequestAcceptance(props: RequestAcceptanceProps) {
  const { title, calls, onDone } = props;
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState<string>();
  const [{ loading, error }, request] = useAsyncFn(async () => {
    if (until === undefined) return;
    await calls.request({ reason: reason.trim(), expiresAt: endOfDay(until) });
    setOpen(false);
    onDone();
  }, [calls, reason, until, onDone]);
  return (
    <ActionDialog
      trigger={
        <Button
          size="small"
          variant="secondary"
          aria-label={`Ask to accept the risk of: ${title}`}
        >
          Ask to accept the risk
        </Button>
      }
      title="Ask to accept the risk"
      action="Ask"
      failed="It was not asked"
      error={error}
      problem={error && fieldProblem(error)}
      isReady={reason.trim() !== '' && until !== undefined}
      isPending={loading}
      isOpen={isOpen}
      onOpenChange={setOpen}
      onAct={() => request()}
    >
      <Text as="p">
        {title}. Somebody else has to accept it. It then counts apart from what
        is open, until the day that you name.
      </Text>
      <LimitedText
        label="Why is the risk acceptable?"
        value={reason}
        limit={LIMITS.reason}
        rows={3}
        isDisabled={loading}
        onChange={setReason}
      />
      <DayField
        label="Accepted until"
        description="At most a year ahead."
        value={until}
        isDisabled={loading}
        onChange={setUntil}
      />
    </ActionDialog>
  );
}
