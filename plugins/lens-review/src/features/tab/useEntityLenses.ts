import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { lensReviewApiRef } from '../../api';

/** Which lenses concern the entity, and why. */
export function useEntityLenses(entity: Entity) {
  const api = useApi(lensReviewApiRef);
  const entityRef = stringifyEntityRef(entity);
  return useAsyncRetry(() => api.listEntityLenses(entityRef), [api, entityRef]);
}
