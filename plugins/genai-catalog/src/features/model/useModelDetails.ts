import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { genaiCatalogApiRef } from '../../api';

/** What the ledger has of a model beside its versions, and what the reader may do with it. */
export function useModelDetails(entityRef: string) {
  const api = useApi(genaiCatalogApiRef);
  return useAsyncRetry(() => api.getModelDetails(entityRef), [api, entityRef]);
}
