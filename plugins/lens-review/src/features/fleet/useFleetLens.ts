import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { lensReviewApiRef } from '../../api';

/** The lens with its pillars, questions and best practices. */
export function useFleetLens(lensId: string) {
  const api = useApi(lensReviewApiRef);
  return useAsyncRetry(() => api.getLens({ id: lensId }), [api, lensId]);
}
