import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { statusOf } from '@genai-lens/ui-components';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { genaiCatalogApiRef } from '../../api';
import { sortUsed } from './sortUsed';

/** Statuses by which the backend says that it has nothing about this entity for this person. */
const NOTHING_TO_SHOW = new Set([403, 404]);

/** What the entity at hand uses, worst first. */
export function useUsedAssets() {
  const api = useApi(genaiCatalogApiRef);
  const { entity } = useEntity();
  const entityRef = stringifyEntityRef(entity);
  return useAsyncRetry(async () => {
    try {
      const { items } = await api.listUsedAssets(entityRef);
      return sortUsed(items);
    } catch (error) {
      if (NOTHING_TO_SHOW.has(statusOf(error) ?? 0)) {
        return [];
      }
      throw error;
    }
  }, [api, entityRef]);
}
