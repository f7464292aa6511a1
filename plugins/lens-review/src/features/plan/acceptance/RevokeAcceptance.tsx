import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import { ActionDialog } from '@genai-lens/ui-components';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { PracticeCalls } from '../usePracticeCalls';

interface RevokeAcceptanceProps {
  title: string;
  /** Nobody has accepted it yet: what is taken back is the request. */
  isRequest: boolean;
  calls: PracticeCalls;
  onDone: () => void;
}

/** Takes back a request, or an acceptance, after a question. */
export function RevokeAcceptance(props: RevokeAcceptanceProps) {
  const { title, isRequest, calls, onDone } = props;
  const [isOpen, setOpen] = useState(false);
  const [{ loading, error }, revoke] = useAsyncFn(async () => {
    await calls.revoke();
    setOpen(false);
    onDone();
  }, [calls, onDone]);
  const words = isRequest ? 'Take the request back' : 'Revoke the acceptance';
  return (
    <ActionDialog
      trigger={
        <Button
          size="small"
          variant="secondary"
          aria-label={`${words}: ${title}`}
        >
          {words}
        </Button>
      }
      title={words}
      action={isRequest ? 'Take back' : 'Revoke'}
      destructive={!isRequest}
      failed="Nothing was taken back"
      error={error}
      isPending={loading}
      isOpen={isOpen}
      onOpenChange={setOpen}
      onAct={() => revoke()}
    >
      <Text as="p">
        {isRequest
          ? `Nobody is asked any more to accept the risk of "${title}".`
          : `The risk of "${title}" counts as open again, at once.`}
      </Text>
    </ActionDialog>
  );
}
