import { useState } from 'react';
import { Button } from '@backstage/ui';
import { RiFileCopyLine } from '@remixicon/react';
import { ActionDialog } from '@genai-lens/ui-components';
import { ReviewSession, ReviewSnapshot } from '../../state';
import { ApplyBody } from './ApplyBody';
import { useApplyTemplate } from './useApplyTemplate';

interface ApplyTemplateProps {
  session: ReviewSession;
  snapshot: ReviewSnapshot;
}

/** Takes answers of a template over, after a look at what that changes. */
export function ApplyTemplate({ session, snapshot }: ApplyTemplateProps) {
  const { lens, review } = snapshot;
  const [isOpen, setOpen] = useState(false);
  const { looked, look, written, write } = useApplyTemplate({
    session,
    review,
    onWritten: () => setOpen(false),
  });
  const found = looked.loading ? undefined : looked.value;
  const count = found?.outcome.applied.length ?? 0;
  return (
    <ActionDialog
      trigger={
        <Button
          size="small"
          variant="secondary"
          iconStart={<RiFileCopyLine aria-hidden />}
        >
          Apply a template
        </Button>
      }
      title="Apply a template"
      action={count > 0 ? `Take over ${count}` : 'Take over'}
      failed="The template was not applied"
      error={looked.error ?? written.error}
      isReady={count > 0}
      isPending={written.loading}
      width="52rem"
      isOpen={isOpen}
      onOpenChange={open => {
        look();
        setOpen(open);
      }}
      onAct={() => found && write(found.wanted, found.outcome)}
    >
      <ApplyBody
        lens={lens}
        outcome={found?.outcome}
        isPending={looked.loading || written.loading}
        onLook={look}
      />
    </ActionDialog>
  );
}
