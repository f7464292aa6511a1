import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import { RiUserSharedLine } from '@remixicon/react';
import {
  Handover,
  HandoverBody,
  Question,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { ActionDialog } from '@genai-lens/ui-components';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import {
  AssigneePicker,
  DayField,
  endOfDay,
  fieldProblem,
  LimitedText,
} from '../../components';

/** As the contract has it, in characters. */
const MESSAGE_LIMIT = 500;

interface HandOverDialogProps {
  question: Question;
  /** Who has it now. */
  handover: Handover | undefined;
  onHandOver: (body: HandoverBody) => Promise<void>;
}

/** Lets a user or a group answer one question, for a time. */
export function HandOverDialog(props: HandOverDialogProps) {
  const { question, handover, onHandOver } = props;
  const [isOpen, setOpen] = useState(false);
  const [to, setTo] = useState<string>();
  const [message, setMessage] = useState('');
  const [until, setUntil] = useState<string>();
  const [{ loading, error }, handOver] = useAsyncFn(async () => {
    if (to === undefined) return;
    await onHandOver({
      to,
      ...(message.trim() && { message: message.trim() }),
      ...(until && { expiresAt: endOfDay(until) }),
    });
    setOpen(false);
  }, [to, message, until, onHandOver]);
  const words = handover ? 'Change' : 'Hand over';
  return (
    <ActionDialog
      trigger={
        <Button
          size="small"
          variant="tertiary"
          iconStart={handover ? undefined : <RiUserSharedLine aria-hidden />}
          aria-label={
            handover
              ? `Change who has ${question.id}`
              : `Hand over ${question.id}`
          }
        >
          {words}
        </Button>
      }
      title={`Hand over ${question.id}`}
      action="Hand over"
      failed="The question was not handed over"
      error={error}
      problem={error && fieldProblem(error)}
      isReady={to !== undefined}
      isPending={loading}
      isOpen={isOpen}
      onOpenChange={open => {
        setTo(handover?.to);
        setMessage(handover?.message ?? '');
        setUntil(undefined);
        setOpen(open);
      }}
      onAct={() => handOver()}
    >
      <Text as="p">
        Whoever gets “{question.title}” may answer this question, and no other.
        They find it on their home page.
      </Text>
      <AssigneePicker
        label="To"
        description="A person or a group of the catalog."
        value={to}
        isDisabled={loading}
        onChange={setTo}
      />
      <LimitedText
        label="Message (optional)"
        value={message}
        limit={MESSAGE_LIMIT}
        rows={3}
        isDisabled={loading}
        onChange={setMessage}
      />
      <DayField
        label="Until (optional)"
        description="30 days where you leave it empty; at most a year."
        value={until}
        isDisabled={loading}
        onChange={setUntil}
      />
    </ActionDialog>
  );
}
