import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { lensReviewApiRef } from '../../api';

/** Which lenses concern the entity, and why. */
export function useEntityLenses(entityRef: string) {
  const api = useApi(lensReviewApiRef);
  return useAsyncRetry(() => api.listEntityLenses(entityRef), [api, entityRef]);
}
