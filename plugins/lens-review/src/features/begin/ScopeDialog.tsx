import { useState } from 'react';
import {
  Alert,
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  DialogTrigger,
  Text,
} from '@backstage/ui';
import { RiEqualizerLine } from '@remixicon/react';
import {
  Lens,
  ReviewScope,
} from '@genai-lens/backstage-plugin-lens-review-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { messageOf } from '@genai-lens/ui-components';
import { scopeChange, scopeChangeWords, scopePatch } from './scopeChange';
import { ScopeChangeList } from './ScopeChangeList';
import { ScopeForm } from './ScopeForm';
import styles from './Begin.module.css';

interface ScopeDialogProps {
  lens: Lens;
  scope: ReviewScope;
  mayUpdate: boolean;
  onSave: (patch: Record<string, string | null>) => Promise<void>;
}

/** The scope facts of a review that has begun, and what changing them brings in and leaves out. */
export function ScopeDialog(props: ScopeDialogProps) {
  const { lens, scope: before, mayUpdate, onSave } = props;
  const [isOpen, setOpen] = useState(false);
  const [after, setAfter] = useState(before);
  const patch = scopePatch(before, after);
  const change = scopeChange({ lens, before, after });
  const [{ loading, error }, save] = useAsyncFn(async () => {
    await onSave(patch);
    setOpen(false);
  }, [onSave, patch]);

  return (
    <DialogTrigger
      isOpen={isOpen}
      onOpenChange={open => {
        setAfter(before);
        setOpen(open);
      }}
    >
      <Button
        size="small"
        variant="secondary"
        iconStart={<RiEqualizerLine aria-hidden />}
      >
        Scope
      </Button>
      <Dialog width="min(60rem, 92vw)">
        <DialogHeader>Scope of the review</DialogHeader>
        <DialogBody>
          <ScopeForm
            lens={lens}
            scope={after}
            isDisabled={!mayUpdate}
            onChange={setAfter}
          />
          <ScopeChangeList {...change} />
          {error && (
            <Alert
              status="danger"
              icon
              role="alert"
              title="Could not change the scope"
              description={messageOf(error)}
            />
          )}
        </DialogBody>
        <DialogFooter>
          <Text role="status" className={styles.summary}>
            {scopeChangeWords(change)}
          </Text>
          <Button
            isDisabled={!mayUpdate || !Object.keys(patch).length}
            isPending={loading}
            onPress={() => save()}
          >
            Change the scope
          </Button>
          <Button variant="secondary" slot="close">
            Cancel
          </Button>
        </DialogFooter>
      </Dialog>
    </DialogTrigger>
  );
}
