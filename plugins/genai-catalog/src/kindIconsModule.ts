import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import { DefaultEntityPresentationApi } from '@backstage/plugin-catalog';
import {
  catalogApiRef,
  entityPresentationApiRef,
} from '@backstage/plugin-catalog-react';
import { PORTAL_KIND_ICONS } from './components';

/**
 * Gives prompts and models icons of their own wherever the portal shows entities: links, the graph, search. It replaces
 * the catalog's presentation of entities, so leave it out of a portal that has its own.
 */
export const kindIconsModule = createFrontendModule({
  pluginId: 'catalog',
  extensions: [
    ApiBlueprint.make({
      name: 'entity-presentation',
      params: defineParams =>
        defineParams({
          api: entityPresentationApiRef,
          deps: { catalogApi: catalogApiRef },
          factory: ({ catalogApi }) =>
            DefaultEntityPresentationApi.create({
              catalogApi,
              kindIcons: PORTAL_KIND_ICONS,
            }),
        }),
    }),
  ],
});
