import { useState } from 'react';
import {
  Alert,
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  DialogTrigger,
} from '@backstage/ui';
import { AssetVersion } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { messageOf } from '@genai-lens/ui-components';
import { ApproveForm } from './ApproveForm';
import { approvalState } from './approvalState';
import { shortName } from '../../components';
import styles from './Versions.module.css';
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
  return (
    <DialogTrigger
      isOpen={isOpen}
      onOpenChange={open => {
        setDraft(EMPTY_DRAFT);
        setOpen(open);
      }}
    >
      <Button
        size="small"
        variant="secondary"
        aria-label={
          isApproved ? `Revoke the approval of ${name}` : `Approve ${name}`
        }
      >
        {isApproved ? 'Revoke' : 'Approve'}
      </Button>
      <Dialog width="min(36rem, 92vw)">
        <DialogHeader>
          {isApproved
            ? `Revoke the approval of version ${name}`
            : `Approve version ${name}`}
        </DialogHeader>
        <DialogBody>
          <div className={styles.form}>
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
            {error && (
              <Alert
                status="danger"
                icon
                role="alert"
                title={
                  isApproved
                    ? 'Could not revoke the approval'
                    : 'Could not approve'
                }
                description={messageOf(error)}
              />
            )}
          </div>
        </DialogBody>
        <DialogFooter>
          <Button
            isPending={loading}
            destructive={isApproved}
            isDisabled={isApproved && !draft.reason.trim()}
            onPress={() => send(isApproved ? 'revoked' : 'approved', draft)}
          >
            {isApproved ? 'Revoke' : 'Approve'}
          </Button>
          <Button variant="secondary" slot="close">
            Cancel
          </Button>
        </DialogFooter>
      </Dialog>
    </DialogTrigger>
  );
}
