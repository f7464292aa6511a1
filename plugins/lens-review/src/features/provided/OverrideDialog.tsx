import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import { LIMITS } from '@genai-lens/backstage-plugin-lens-review-common';
import { ActionDialog } from '@genai-lens/ui-components';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { fieldProblem, LimitedText } from '../../components';
import { Offer } from './offers';
import { Provided } from './ProvidedProvider';

/** Lets the own answer count in place of what others provide, with a reason that the history keeps. */
export function OverrideDialog(props: {
  offer: Offer;
  override: Provided['override'];
}) {
  const { offer, override } = props;
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [{ loading, error }, act] = useAsyncFn(async () => {
    await override(offer, reason.trim());
    setOpen(false);
  }, [override, offer, reason]);
  return (
    <ActionDialog
      trigger={
        <Button
          size="small"
          variant="tertiary"
          aria-label={`Override: ${offer.title}`}
        >
          Override
        </Button>
      }
      title="Override what is provided"
      action="Override"
      failed="It was not overridden"
      error={error}
      problem={error && fieldProblem(error)}
      isReady={reason.trim().length > 0}
      isPending={loading}
      isOpen={isOpen}
      onOpenChange={open => {
        setReason('');
        setOpen(open);
      }}
      onAct={() => act()}
    >
      <Text as="p">
        “{offer.title}” is then yours to answer here, whatever others provide.
      </Text>
      <LimitedText
        label="Why does it not hold here?"
        value={reason}
        limit={LIMITS.reason}
        rows={3}
        isDisabled={loading}
        onChange={setReason}
      />
    </ActionDialog>
  );
}
