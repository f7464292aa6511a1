import {
  ApiBlueprint,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { GenaiCatalogClient } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { genaiCatalogApiRef } from '../api';

export const genaiCatalogApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: genaiCatalogApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new GenaiCatalogClient(deps),
    }),
});
