import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { Button, Text } from '@backstage/ui';
import { ActionDialog } from '@genai-lens/ui-components';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { lensReviewApiRef } from '../../../api';
import { LimitedText } from '../../../components';

/** As long as a reason may be, in characters. */
const REASON_LIMIT = 2048;

interface DeprecateVersionProps {
  lens: { id: string; version: string };
  onDeprecated: () => void;
}

/** Takes a version out of use, with the reason that people will read. */
export function DeprecateVersion({
  lens,
  onDeprecated,
}: DeprecateVersionProps) {
  const api = useApi(lensReviewApiRef);
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [{ loading, error }, deprecate] = useAsyncFn(async () => {
    await api.library.deprecate(lens, { reason: reason.trim() || undefined });
    setOpen(false);
    onDeprecated();
  }, [api, lens, reason, onDeprecated]);
  return (
    <ActionDialog
      trigger={
        <Button
          size="small"
          variant="secondary"
          aria-label={`Deprecate version ${lens.version}`}
        >
          Deprecate
        </Button>
      }
      title={`Deprecate version ${lens.version}`}
      action="Deprecate"
      destructive
      failed="The version was not deprecated"
      error={error}
      isPending={loading}
      isOpen={isOpen}
      onOpenChange={setOpen}
      onAct={() => deprecate()}
    >
      <Text as="p">
        No review begins with this version any more. Reviews that use it go on
        and keep their answers. You can restore it.
      </Text>
      <LimitedText
        label="Reason (optional)"
        description="Shown to everybody who opens this version."
        value={reason}
        limit={REASON_LIMIT}
        rows={3}
        isDisabled={loading}
        onChange={setReason}
      />
    </ActionDialog>
  );
}
