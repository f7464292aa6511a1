import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { Button, Text } from '@backstage/ui';
import { ActionDialog } from '@genai-lens/ui-components';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { lensReviewApiRef } from '../../../api';

interface DiscardDraftProps {
  lensId: string;
  revision: number;
  onDiscarded: () => void;
}

/** Throws a draft away, after a question. */
export function DiscardDraft(props: DiscardDraftProps) {
  const { lensId, revision, onDiscarded } = props;
  const api = useApi(lensReviewApiRef);
  const [isOpen, setOpen] = useState(false);
  const [{ loading, error }, discard] = useAsyncFn(async () => {
    await api.library.deleteDraft(lensId, { revision });
    setOpen(false);
    onDiscarded();
  }, [api, lensId, revision, onDiscarded]);
  return (
    <ActionDialog
      trigger={
        <Button size="small" variant="secondary">
          Discard
        </Button>
      }
      title="Discard the draft"
      action="Discard"
      destructive
      failed="The draft was not discarded"
      error={error}
      isPending={loading}
      isOpen={isOpen}
      onOpenChange={setOpen}
      onAct={() => discard()}
    >
      <Text as="p">
        The draft is deleted for everybody. Published versions stay. Export it
        first if you may want it back.
      </Text>
    </ActionDialog>
  );
}
