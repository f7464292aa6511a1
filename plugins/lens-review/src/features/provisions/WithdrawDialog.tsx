import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import { Provision } from '@genai-lens/backstage-plugin-lens-review-common';
import { ActionDialog } from '@genai-lens/ui-components';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { takerWords } from './provisionWords';

/** Asks before a best practice is provided no longer. */
export function WithdrawDialog(props: {
  provision: Provision;
  onWithdraw: () => Promise<void>;
}) {
  const { provision, onWithdraw } = props;
  const { title, takers } = provision;
  const [isOpen, setOpen] = useState(false);
  const [{ loading, error }, act] = useAsyncFn(async () => {
    await onWithdraw();
    setOpen(false);
  }, [onWithdraw]);
  return (
    <ActionDialog
      trigger={
        <Button
          size="small"
          variant="tertiary"
          aria-label={`Withdraw: ${title}`}
        >
          Withdraw
        </Button>
      }
      title="Stop providing it"
      action="Withdraw"
      failed="It is still provided"
      error={error}
      isPending={loading}
      destructive
      isOpen={isOpen}
      onOpenChange={setOpen}
      onAct={() => act()}
    >
      <Text as="p">“{title}” is then for each to answer.</Text>
      <Text as="p">
        {takers === 0
          ? `${takerWords(takers)}.`
          : `${takerWords(
              takers,
            )}. It counts there no longer from this moment on, and those reviews say so.`}
      </Text>
    </ActionDialog>
  );
}
