import { AuthService } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { EvidenceContext } from './context';

/** Reads entities as the plugin itself: collectors answer for every review, whoever asks for it later. */
export function loadEntitiesWith(deps: {
  auth: AuthService;
  catalog: CatalogService;
}): EvidenceContext['loadEntities'] {
  return async entityRefs => {
    const { items } = await deps.catalog.getEntitiesByRefs(
      { entityRefs: [...entityRefs] },
      { credentials: await deps.auth.getOwnServiceCredentials() },
    );
    return items;
  };
}
