import { createApiRef } from '@backstage/core-plugin-api';
import { GenaiCatalogClient } from '@genai-lens/backstage-plugin-genai-catalog-common';

/** The calls of the GenAI catalog's backend, as the pages and cards make them. */
export const genaiCatalogApiRef = createApiRef<GenaiCatalogClient>({
  id: 'plugin.genai-catalog.api',
});
