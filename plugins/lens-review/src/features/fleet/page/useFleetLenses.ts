import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { lensReviewApiRef } from '../../../api';

/** The lenses that components can be reviewed against. */
export function useFleetLenses() {
  const api = useApi(lensReviewApiRef);
  return useAsyncRetry(async () => {
    const { items } = await api.listLenses();
    return items.filter(({ status }) => status === 'published');
  }, [api]);
}
