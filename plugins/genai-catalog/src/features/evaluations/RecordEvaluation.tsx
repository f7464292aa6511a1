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
import { RiAddLine } from '@remixicon/react';
import { AssetVersion } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { EvaluationDraft } from './evaluationDraft';
import { EvaluationForm } from './EvaluationForm';
import { useRecordEvaluation } from './useRecordEvaluation';

interface RecordEvaluationProps {
  entityRef: string;
  /** Newest first, at least one. */
  versions: readonly AssetVersion[];
  /** References of models by the ids that versions name. */
  refs?: ReadonlyMap<string, string>;
  onRecorded: () => void;
}

/** Lets a person note a run that no pipeline has sent. */
export function RecordEvaluation(props: RecordEvaluationProps) {
  const { entityRef, versions, refs, onRecorded } = props;
  const [isOpen, setOpen] = useState(false);
  const [draft, setDraft] = useState(() => emptyDraft(versions, refs));
  const { refusal, setRefusal, isRecording, record } = useRecordEvaluation(
    entityRef,
    () => {
      setOpen(false);
      onRecorded();
    },
  );
  return (
    <DialogTrigger
      isOpen={isOpen}
      onOpenChange={open => {
        setDraft(emptyDraft(versions, refs));
        setRefusal(undefined);
        setOpen(open);
      }}
    >
      <Button
        size="small"
        variant="secondary"
        iconStart={<RiAddLine aria-hidden />}
      >
        Record an evaluation
      </Button>
      <Dialog width="min(36rem, 94vw)">
        <DialogHeader>Record an evaluation</DialogHeader>
        <DialogBody>
          <EvaluationForm
            draft={draft}
            versions={versions}
            refusal={refusal}
            onChange={changed => {
              setDraft(before => ({ ...before, ...changed }));
              setRefusal(undefined);
            }}
          />
        </DialogBody>
        <DialogFooter>
          {refusal && (
            <Alert
              status="danger"
              icon
              role="alert"
              title="Not recorded"
              description={refusal.message ?? 'Some fields need another value.'}
            />
          )}
          {/* Never disabled: numbers are taken over when their field loses the focus, which may be by this press. */}
          <Button isPending={isRecording} onPress={() => record(draft)}>
            Record
          </Button>
          <Button variant="secondary" slot="close">
            Cancel
          </Button>
        </DialogFooter>
      </Dialog>
    </DialogTrigger>
  );
}

function emptyDraft(
  versions: readonly AssetVersion[],
  refs: ReadonlyMap<string, string> | undefined,
): EvaluationDraft {
  const current = versions.find(version => version.current) ?? versions[0];
  const [model = ''] = current.models;
  return {
    version: current.version,
    model: refs?.get(model) ?? model,
    suite: '',
    outcome: 'threshold',
    link: '',
  };
}
