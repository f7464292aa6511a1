import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  catalogProcessingExtensionPoint,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { startBackend } from './backend';
import { benchComponents } from './components';
import { Load } from './loads';

const NAME = 'bench-components';

/** Components from the plainest provider there is, into a catalog without our kinds. */
export async function loadComponents(
  count: number,
  fields: number,
): Promise<Load> {
  let connection: EntityProviderConnection | undefined;
  const provider = createBackendModule({
    pluginId: 'catalog',
    moduleId: NAME,
    register: env =>
      env.registerInit({
        deps: { processing: catalogProcessingExtensionPoint },
        async init({ processing }) {
          processing.addEntityProvider({
            getProviderName: () => NAME,
            connect: async given => {
              connection = given;
            },
          });
        },
      }),
  });
  const backend = await startBackend([provider]);
  return {
    catalog: backend.catalog,
    steps: [
      {
        name: 'provider',
        run: async () =>
          connection?.applyMutation({
            type: 'full',
            entities: benchComponents(count, fields).map(entity => ({
              entity,
              locationKey: NAME,
            })),
          }),
      },
    ],
    stop: backend.stop,
  };
}
