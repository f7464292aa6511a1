import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { CatalogModelSources } from '@backstage/catalog-model/alpha';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { catalogModelExtensionPoint } from '@backstage/plugin-catalog-node/alpha';
import { genaiLayers } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { LedgerFieldsProcessor } from './kinds/LedgerFieldsProcessor';
import { readKindsConfig } from './kinds/readKindsConfig';

/**
 * Brings the kinds Prompt and Model to the catalog.
 *
 * A module of its own rather than Backstage's `provideStaticCatalogModel`, of which a backend can hold only one.
 */
export const catalogModuleGenai = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'genai',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        model: catalogModelExtensionPoint,
        processing: catalogProcessingExtensionPoint,
      },
      async init({ config, model, processing }) {
        const layers = genaiLayers(readKindsConfig(config));
        // Any source at all makes the catalog process the built-in kinds by its model.
        if (layers.length) {
          model.addModelSource(CatalogModelSources.static(layers));
          processing.addProcessor(new LedgerFieldsProcessor());
        }
      },
    });
  },
});
