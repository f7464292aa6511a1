import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { genaiCatalogApiRef } from '../../api';

/** A version with its text. It is kept nowhere but on the page. */
export function usePromptText(entityRef: string, version: string) {
  const api = useApi(genaiCatalogApiRef);
  return useAsyncRetry(
    () => api.getPromptVersion({ entityRef, version }),
    [api, entityRef, version],
  );
}
