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
import {
  HttpAssetFeed,
  LedgerEntityProvider,
  readProviderConfig,
} from './provider';

/**
 * Brings the kinds Prompt and Model to the catalog, and what the ledger has of them.
 *
 * A module of its own rather than Backstage's `provideStaticCatalogModel`, of which a backend can hold only one.
 */
export const catalogModuleGenai = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'genai',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        logger: coreServices.logger,
        model: catalogModelExtensionPoint,
        processing: catalogProcessingExtensionPoint,
        scheduler: coreServices.scheduler,
      },
      async init({ config, logger, model, processing, scheduler, ...deps }) {
        const kinds = readKindsConfig(config);
        const layers = genaiLayers(kinds);
        // Any source at all makes the catalog process the built-in kinds by its model.
        if (layers.length) {
          model.addModelSource(CatalogModelSources.static(layers));
          processing.addProcessor(new LedgerFieldsProcessor());
        }
        const schedule = readProviderConfig(config);
        if (layers.length && schedule) {
          processing.addEntityProvider(
            new LedgerEntityProvider({
              feed: new HttpAssetFeed(deps),
              kinds,
              logger,
              tasks: scheduler.createScheduledTaskRunner(schedule),
            }),
          );
        }
      },
    });
  },
});
