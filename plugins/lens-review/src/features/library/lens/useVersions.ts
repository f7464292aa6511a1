import { useEffect } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { lensReviewApiRef } from '../../../api';

/** The published versions of a lens, newest first; what is there stays while they are read again. */
export function useVersions(lensId: string) {
  const api = useApi(lensReviewApiRef);
  const [state, load] = useAsyncFn(async () => {
    const { items } = await api.library.listVersions(lensId);
    return items;
  }, [api, lensId]);
  useEffect(() => {
    load();
  }, [load]);
  return { ...state, load };
}
