import { useEffect } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { lensReviewApiRef } from '../../api';

/** Every lens, and whether the person may manage them; what is there stays while it is read again. */
export function useLenses() {
  const api = useApi(lensReviewApiRef);
  const [state, load] = useAsyncFn(async () => {
    const { items, may } = await api.listLenses();
    return { lenses: items, mayManage: may?.manage ?? false };
  }, [api]);
  useEffect(() => {
    load();
  }, [load]);
  return { ...state, load };
}
