import { useState } from 'react';
import {
  Alert,
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
} from '@backstage/ui';
import { LedgerDetails } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { DetailGroup } from './detailField';
import { DetailsForm } from './DetailsForm';
import { useSaveDetails } from './useSaveDetails';
import styles from './Details.module.css';

interface EditDetailsDialogProps {
  groups: readonly DetailGroup[];
  details: LedgerDetails;
  onSaved: () => void;
  /** Loads the details anew; what was entered stays. */
  onConflict: () => void;
}

/** Says what a source does not say, or says otherwise. */
export function EditDetailsDialog(props: EditDetailsDialogProps) {
  const { groups, details, onSaved, onConflict } = props;
  const [changes, setChanges] = useState<Readonly<Record<string, string>>>({});
  const { refusal, setRefusal, isSaving, save } = useSaveDetails({
    details,
    fields: groups.flatMap(({ fields }) => fields),
    onSaved,
    onConflict,
  });
  const change = (path: string, text: string) => {
    setChanges(before => ({ ...before, [path]: text }));
    setRefusal(before => {
      const byField = new Map(before?.byField);
      byField.delete(path);
      return before && { ...before, byField };
    });
  };
  return (
    <Dialog width="min(44rem, 94vw)">
      <DialogHeader>Edit details</DialogHeader>
      <DialogBody>
        <div className={styles.form}>
          <DetailsForm
            groups={groups}
            details={details}
            changes={changes}
            refusal={refusal}
            onChange={change}
          />
        </div>
      </DialogBody>
      <DialogFooter>
        {refusal && (
          <Alert
            status="danger"
            icon
            role="alert"
            title="Not saved"
            description={refusal.message ?? 'Some fields need another value.'}
          />
        )}
        {/* Never disabled: numbers are taken over when their field loses the focus, which may be by this press. */}
        <Button isPending={isSaving} onPress={() => save(changes)}>
          Save
        </Button>
        <Button variant="secondary" slot="close">
          Cancel
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
