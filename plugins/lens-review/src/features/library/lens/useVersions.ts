import { useEffect } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { statusOf } from '@genai-lens/ui-components';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { lensReviewApiRef } from '../../../api';

/** The published versions of a lens, newest first; what is there stays while they are read again. */
export function useVersions(lensId: string) {
  const api = useApi(lensReviewApiRef);
  const [state, load] = useAsyncFn(async () => {
    try {
      const { items } = await api.library.listVersions(lensId);
      return items;
    } catch (error) {
      // There is a draft, and nothing is published yet.
      if (statusOf(error) === 404) {
        return [];
      }
      throw error;
    }
  }, [api, lensId]);
  useEffect(() => {
    load();
  }, [load]);
  return { ...state, load };
}
