import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  Alert,
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  DialogTrigger,
  Flex,
  TextAreaField,
  TextField,
} from '@backstage/ui';
import { messageOf } from '@genai-lens/ui-components';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { genaiCatalogApiRef } from '../../api';
import { splitUseCases } from './splitUseCases';

interface ApproveModelProps {
  entityRef: string;
  isApproved: boolean;
  /** What it may be used for so far. */
  useCases: readonly string[];
  onChanged: () => void;
}

/** Lets a person approve the model for use, or revoke the approval. */
export function ApproveModel(props: ApproveModelProps) {
  const { entityRef, isApproved, onChanged } = props;
  const api = useApi(genaiCatalogApiRef);
  const [isOpen, setOpen] = useState(false);
  const [useCases, setUseCases] = useState(props.useCases.join(', '));
  const [reason, setReason] = useState('');
  const [{ loading, error }, say] = useAsyncFn(
    async (status: 'approved' | 'revoked') => {
      await api.approveModel(entityRef, {
        status,
        useCases: status === 'approved' ? splitUseCases(useCases) : [],
        reason: reason.trim() || undefined,
      });
      setOpen(false);
      onChanged();
    },
    [api, entityRef, useCases, reason, onChanged],
  );
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button size="small" variant="secondary">
        {isApproved ? 'Change the approval' : 'Approve'}
      </Button>
      <Dialog width="min(36rem, 92vw)">
        <DialogHeader>Approval of the model</DialogHeader>
        <DialogBody>
          <Flex direction="column" gap="4">
            <TextField
              label="Use cases"
              description="What it may be used for, separated by commas."
              maxLength={1000}
              value={useCases}
              onChange={setUseCases}
            />
            <TextAreaField
              label="Reason"
              maxLength={2000}
              value={reason}
              onChange={setReason}
            />
            {error && (
              <Alert
                status="danger"
                icon
                role="alert"
                title="Could not save the approval"
                description={messageOf(error)}
              />
            )}
          </Flex>
        </DialogBody>
        <DialogFooter>
          <Button isPending={loading} onPress={() => say('approved')}>
            Approve
          </Button>
          {isApproved && (
            <Button
              variant="secondary"
              destructive
              isPending={loading}
              onPress={() => say('revoked')}
            >
              Revoke the approval
            </Button>
          )}
          <Button variant="secondary" slot="close">
            Cancel
          </Button>
        </DialogFooter>
      </Dialog>
    </DialogTrigger>
  );
}
