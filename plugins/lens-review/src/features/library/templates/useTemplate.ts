import { useApi } from '@backstage/core-plugin-api';
import { ReplaceTemplateBody } from '@genai-lens/backstage-plugin-lens-review-common';
import { useCallback, useEffect } from 'react';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { lensReviewApiRef } from '../../../api';

/** A template with the version of the lens that it is written for, and how it is changed. */
export function useTemplate(id: string) {
  const api = useApi(lensReviewApiRef);
  const [state, load] = useAsyncFn(async () => {
    const template = await api.templates.get(id);
    const lens = await api.getLens({
      id: template.lensId,
      version: template.lensVersion,
    });
    return { template, lens };
  }, [api, id]);
  useEffect(() => {
    load();
  }, [load]);
  const template = state.value?.template;
  const change = useCallback(
    async (changed: Partial<ReplaceTemplateBody>) => {
      if (!template) return;
      const { name, description, lensVersion, answers, scope } = template;
      await api.templates.replace(
        id,
        { name, description, lensVersion, answers, scope, ...changed },
        { revision: template.revision },
      );
      await load();
    },
    [api, id, template, load],
  );
  return { ...state, load, change };
}
