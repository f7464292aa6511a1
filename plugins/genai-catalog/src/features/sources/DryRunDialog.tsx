import { useApi } from '@backstage/core-plugin-api';
import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
} from '@backstage/ui';
import { LoadError, LoadingBlock } from '@genai-lens/ui-components';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { genaiCatalogApiRef } from '../../api';
import { DryRunResult } from './DryRunResult';
import styles from './Sources.module.css';

interface DryRunDialogProps {
  sourceId: string;
  onClose: () => void;
}

/** Reads a source without writing anything, and says what would become of its assets. */
export function DryRunDialog({ sourceId, onClose }: DryRunDialogProps) {
  const api = useApi(genaiCatalogApiRef);
  const { value, loading, error, retry } = useAsyncRetry(
    () => api.dryRunSource(sourceId),
    [api, sourceId],
  );
  return (
    <Dialog
      isOpen
      onOpenChange={open => !open && onClose()}
      width="min(64rem, 94vw)"
    >
      <DialogHeader>{`Dry run of ${sourceId}`}</DialogHeader>
      <DialogBody className={styles.dialog}>
        {loading && <LoadingBlock what="what the source has" />}
        {!loading && error && (
          <LoadError what="what the source has" error={error} onRetry={retry} />
        )}
        {!loading && value && <DryRunResult result={value} />}
      </DialogBody>
      <DialogFooter>
        <Button variant="secondary" onPress={onClose}>
          Close
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
