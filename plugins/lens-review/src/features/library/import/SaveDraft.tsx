import { useApi } from '@backstage/core-plugin-api';
import { Alert, Button } from '@backstage/ui';
import {
  draftConflictOf,
  LensDraftSummary,
  LensSummary,
  SavedLensDraft,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { messageOf } from '@genai-lens/ui-components';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { lensReviewApiRef } from '../../../api';
import { DraftConflict } from './DraftConflict';
import { LensInput, readOverlay } from './lensInput';
import { Check } from './useCheck';

interface SaveDraftProps {
  input: LensInput;
  check: Check;
  replaced: LensSummary | undefined;
  onSaved: (saved: SavedLensDraft) => Promise<void>;
}

/** Saves what was checked as a draft. One that is there already is replaced only if the person says so. */
export function SaveDraft({ input, check, replaced, onSaved }: SaveDraftProps) {
  const api = useApi(lensReviewApiRef);
  const [{ loading, error }, save] = useAsyncFn(
    async (over: LensDraftSummary | undefined) => {
      const { definition, overlay, mode, id } = input;
      const read = readOverlay(overlay);
      const saved = await api.library.saveDraft(
        {
          definition,
          overlay: 'problem' in read ? undefined : read.overlay,
          mode,
          id: replaced?.id ?? (id.trim() || undefined),
        },
        { revision: over?.revision },
      );
      await onSaved(saved);
    },
    [api, input, replaced, onSaved],
  );
  const other = draftConflictOf(error);
  return (
    <>
      <div>
        <Button
          isDisabled={check.isChecking || !check.reply?.ok}
          isPending={loading}
          onPress={() => save(replaced?.draft)}
        >
          {replaced?.draft ? 'Replace the draft' : 'Save as a draft'}
        </Button>
      </div>
      {other && (
        <DraftConflict
          other={other}
          isPending={loading}
          onReplace={() => save(other)}
        />
      )}
      {error && !other && (
        <Alert
          status="danger"
          icon
          role="alert"
          title="The draft was not saved"
          description={messageOf(error)}
        />
      )}
    </>
  );
}
