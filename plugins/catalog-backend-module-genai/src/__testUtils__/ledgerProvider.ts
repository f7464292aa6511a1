import {
  createBackendModule,
  SchedulerServiceTaskFunction,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { AssetFeed, LedgerEntityProvider } from '../provider';

/** The provider in a module of its own. It follows the feed when the test says so. */
export function ledgerProvider(
  feed: AssetFeed,
  kinds = { prompt: true, model: true },
) {
  const scheduled: SchedulerServiceTaskFunction[] = [];
  const feature = createBackendModule({
    pluginId: 'catalog',
    moduleId: 'test-ledger',
    register(env) {
      env.registerInit({
        deps: { processing: catalogProcessingExtensionPoint },
        async init({ processing }) {
          processing.addEntityProvider(
            new LedgerEntityProvider({
              feed,
              kinds,
              logger: mockServices.logger.mock(),
              tasks: { run: async ({ fn }) => void scheduled.push(fn) },
            }),
          );
        },
      });
    },
  });
  return {
    feature,
    follow: async (signal = new AbortController().signal) => {
      for (const run of scheduled) {
        await run(signal);
      }
    },
  };
}
