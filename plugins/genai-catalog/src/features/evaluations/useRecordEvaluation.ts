import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { genaiCatalogApiRef } from '../../api';
import { Refusal, refusalOf } from '../../forms';
import {
  bodyOf,
  EVALUATION_FIELDS,
  EvaluationDraft,
  missingIn,
  placeOf,
} from './evaluationDraft';

/** Records a run against a version of a prompt. */
export function useRecordEvaluation(entityRef: string, onDone: () => void) {
  const api = useApi(genaiCatalogApiRef);
  const [refusal, setRefusal] = useState<Refusal>();
  const [{ loading }, record] = useAsyncFn(
    async (draft: EvaluationDraft) => {
      const missing = missingIn(draft);
      if (missing.length) {
        setRefusal({
          byField: new Map(missing.map(field => [placeOf(field), 'Needed'])),
        });
        return;
      }
      setRefusal(undefined);
      try {
        const { version } = draft;
        await api.recordPromptEvaluations(
          { entityRef, version },
          bodyOf(draft),
        );
        onDone();
      } catch (error) {
        setRefusal(refusalOf(error, EVALUATION_FIELDS.map(placeOf)));
      }
    },
    [api, entityRef, onDone],
  );
  return { refusal, setRefusal, isRecording: loading, record };
}
