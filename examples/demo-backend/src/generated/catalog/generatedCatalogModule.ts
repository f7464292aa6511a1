import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  catalogProcessingExtensionPoint,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { generateCompany } from '../company';
import { readGenerated } from '../readGenerated';

const PROVIDER = 'demo-generated';

/** Gives the catalog as many more components as `demo.generated.components` says, with their teams and systems. */
export const generatedCatalogModule = createBackendModule({
  pluginId: 'catalog',
  moduleId: PROVIDER,
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        processing: catalogProcessingExtensionPoint,
      },
      async init({ config, lifecycle, logger, processing }) {
        const { components } = readGenerated(config);
        let catalog: EntityProviderConnection | undefined;
        processing.addEntityProvider({
          getProviderName: () => PROVIDER,
          connect: async connection => {
            catalog = connection;
          },
        });
        // The start of the portal does not wait for it.
        lifecycle.addStartupHook(() => {
          const entities = generateCompany(components);
          catalog
            ?.applyMutation({
              type: 'full',
              entities: entities.map(entity => ({
                entity,
                locationKey: PROVIDER,
              })),
            })
            .then(
              () => logger.info(`Generated ${entities.length} entities`),
              error => logger.error('Could not generate entities', error),
            );
        });
      },
    });
  },
});
