import { AuthService } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { SweepContext } from './context';

/** Entities in memory at a time. */
const PAGE = 500;

/** Reads the catalog as the plugin itself: whoever asks later is told only of what they may see. */
export function streamEntitiesWith(deps: {
  auth: AuthService;
  catalog: CatalogService;
}): SweepContext['streamEntities'] {
  return async function* streamEntities({ kinds, fields }) {
    const credentials = await deps.auth.getOwnServiceCredentials();
    yield* deps.catalog.streamEntities(
      {
        filter: { kind: [...kinds] },
        fields: [...fields],
        pageSize: PAGE,
      },
      { credentials },
    );
  };
}
