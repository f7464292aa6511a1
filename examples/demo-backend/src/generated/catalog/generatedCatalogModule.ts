import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  catalogProcessingExtensionPoint,
  catalogServiceRef,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { repeatUntilDone } from '../../repeatUntilDone';
import { generateCompany } from '../company';
import { readGenerated } from '../readGenerated';

const PROVIDER = 'demo-generated';
const PART_OF_THE_COMPANY = 'component:default/llm-gateway';

/** Gives the catalog as many more components as `demo.generated.components` says, with their teams and systems. */
export const generatedCatalogModule = createBackendModule({
  pluginId: 'catalog',
  moduleId: PROVIDER,
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalogService: catalogServiceRef,
        config: coreServices.rootConfig,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        processing: catalogProcessingExtensionPoint,
      },
      async init({ auth, catalogService, config, lifecycle, ...deps }) {
        const { logger, processing } = deps;
        const { components } = readGenerated(config);
        let catalog: EntityProviderConnection | undefined;
        processing.addEntityProvider({
          getProviderName: () => PROVIDER,
          connect: async connection => {
            catalog = connection;
          },
        });
        const shutdown = new AbortController();
        lifecycle.addShutdownHook(() => shutdown.abort());
        const write = async () => {
          const known = await catalogService.getEntityByRef(
            PART_OF_THE_COMPANY,
            { credentials: await auth.getOwnServiceCredentials() },
          );
          if (!known || !catalog) {
            throw new NotFoundError(`There is no ${PART_OF_THE_COMPANY} yet`);
          }
          const entities = generateCompany(components);
          await catalog.applyMutation({
            type: 'full',
            entities: entities.map(entity => ({
              entity,
              locationKey: PROVIDER,
            })),
          });
          logger.info(`Generated ${entities.length} entities`);
        };
        // The start of the portal does not wait for it. The company comes first: its reviews wait for it.
        lifecycle.addStartupHook(() => {
          repeatUntilDone(write, {
            attempts: 200,
            pauseMs: 3_000,
            worthRepeating: () => true,
            signal: shutdown.signal,
          }).catch(error => {
            if (!shutdown.signal.aborted) {
              logger.error('Could not generate entities', error);
            }
          });
        });
      },
    });
  },
});
