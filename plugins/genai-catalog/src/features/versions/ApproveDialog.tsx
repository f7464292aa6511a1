import { useState } from 'react';
import { Alert, Button } from '@backstage/ui';
import { AssetVersion } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { ActionDialog } from '@genai-lens/ui-components';
import { ApproveForm } from './ApproveForm';
import { approvalState } from './approvalState';
import { shortName } from '../../components';
import { ApprovalDraft, EMPTY_DRAFT, useApprove } from './useApprove';

interface ApproveDialogProps {
  entityRef: string;
  version: AssetVersion;
  mayRead: boolean;
  onChanged: () => void;
}

/** Approves a version, or revokes the approval. */
export function ApproveDialog(props: ApproveDialogProps) {
  const { entityRef, version, mayRead, onChanged } = props;
  const [isOpen, setOpen] = useState(false);
  const [draft, setDraft] = useState<ApprovalDraft>(EMPTY_DRAFT);
  const isApproved = approvalState(version.approval, new Date()) === 'approved';
  const [{ loading, error }, send] = useApprove({
    entityRef,
    version: version.version,
    onDone: () => {
      setOpen(false);
      onChanged();
    },
  });
  const name = shortName(version.version);
  const words = isApproved
    ? { action: 'Revoke', failed: 'Could not revoke the approval' }
    : { action: 'Approve', failed: 'Could not approve' };
  return (
    <ActionDialog
      trigger={
        <Button
          size="small"
          variant="secondary"
          aria-label={
            isApproved ? `Revoke the approval of ${name}` : `Approve ${name}`
          }
        >
          {words.action}
        </Button>
      }
      title={
        isApproved
          ? `Revoke the approval of version ${name}`
          : `Approve version ${name}`
      }
      {...words}
      error={error}
      isReady={!isApproved || draft.reason.trim() !== ''}
      isPending={loading}
      destructive={isApproved}
      isOpen={isOpen}
      onOpenChange={open => {
        setDraft(EMPTY_DRAFT);
        setOpen(open);
      }}
      onAct={() => send(isApproved ? 'revoked' : 'approved', draft)}
    >
      {!mayRead && !isApproved && (
        <Alert
          status="warning"
          icon
          title="You may not read the text of this prompt"
          description="You would approve what you have not read. Ask its owner for access."
        />
      )}
      <ApproveForm
        draft={draft}
        author={version.author}
        isRevoking={isApproved}
        onChange={setDraft}
      />
    </ActionDialog>
  );
}
