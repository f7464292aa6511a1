import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import { createDevApp } from '@backstage/frontend-dev-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import genaiCatalogPlugin, { genaiCatalogApiRef } from '../src';
import { FakeCatalog } from '../src/__testUtils__/FakeCatalog';
import { clientAgainst } from '../src/__testUtils__/fakeBackend';
import { entities } from './catalog';
import { replies } from './replies';

/** Stands in for the catalog. */
const catalogModule = createFrontendModule({
  pluginId: 'catalog',
  extensions: [
    ApiBlueprint.make({
      params: defineParams =>
        defineParams({
          api: catalogApiRef,
          deps: {},
          factory: () => new FakeCatalog({ entities }),
        }),
    }),
  ],
});

/** Stands in for the backend: it knows one prompt, and refuses every change. */
const genaiCatalogModule = createFrontendModule({
  pluginId: 'genai-catalog',
  extensions: [
    ApiBlueprint.make({
      params: defineParams =>
        defineParams({
          api: genaiCatalogApiRef,
          deps: {},
          factory: () => clientAgainst(replies).client,
        }),
    }),
  ],
});

createDevApp({
  features: [
    catalogPlugin,
    genaiCatalogPlugin,
    catalogModule,
    genaiCatalogModule,
  ],
});
