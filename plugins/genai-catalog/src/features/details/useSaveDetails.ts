import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  genaiCatalogContract,
  LedgerDetails,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import { statusOf } from '@genai-lens/ui-components';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { genaiCatalogApiRef } from '../../api';
import { Refusal, refusalOf, refusalOfIssues } from '../../forms';
import { DetailField } from './detailField';
import { patchOf } from './patchOf';

interface SaveOptions {
  readonly details: LedgerDetails;
  readonly fields: readonly DetailField[];
  readonly onSaved: () => void;
  /** Somebody else was faster. */
  readonly onConflict: () => void;
}

/** Sends what was entered, on the revision that the form shows. */
export function useSaveDetails(options: SaveOptions) {
  const { details, fields, onSaved, onConflict } = options;
  const api = useApi(genaiCatalogApiRef);
  const [refusal, setRefusal] = useState<Refusal>();
  const [{ loading }, save] = useAsyncFn(
    async (changes: Readonly<Record<string, string>>) => {
      if (!Object.keys(changes).length) {
        setRefusal({ byField: new Map(), message: 'Nothing was changed.' });
        return;
      }
      const { ref, kind, facts, curation } = details;
      const paths = fields.map(({ path }) => path);
      const patch = patchOf({
        fields,
        changes,
        facts,
        curated: curation.fields,
      });
      const based = { revision: curation.revision };
      try {
        if (kind === 'prompt') {
          const checked =
            genaiCatalogContract.curatePrompt.body.safeParse(patch);
          if (!checked.success) {
            setRefusal(refusalOfIssues(checked.error.issues, paths));
            return;
          }
          await api.curatePrompt(ref, checked.data, based);
        } else {
          const checked =
            genaiCatalogContract.curateModel.body.safeParse(patch);
          if (!checked.success) {
            setRefusal(refusalOfIssues(checked.error.issues, paths));
            return;
          }
          await api.curateModel(ref, checked.data, based);
        }
        onSaved();
      } catch (error) {
        setRefusal(refusalOf(error, paths));
        if (statusOf(error) === 409) {
          onConflict();
        }
      }
    },
    [api, details, fields, onSaved, onConflict],
  );
  return { refusal, setRefusal, isSaving: loading, save };
}
