import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { genaiCatalogApiRef } from '../api';

/** What the ledger has of a prompt beside its versions, and what the reader may do with it. */
export function usePromptDetails(entityRef: string) {
  const api = useApi(genaiCatalogApiRef);
  return useAsyncRetry(() => api.getPromptDetails(entityRef), [api, entityRef]);
}

/** The versions of a prompt without text, newest first; none where the ledger has nothing of it. */
export function usePromptVersions(entityRef: string) {
  const api = useApi(genaiCatalogApiRef);
  return useAsyncRetry(async () => {
    const { items } = await api.listPromptVersions(entityRef);
    return items.reverse();
  }, [api, entityRef]);
}
