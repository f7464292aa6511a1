import { createBackendModule } from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { daysFromStart } from './daysFromStart';

/** Lets the files of the demo name dates that are always near, such as the end of life of a model. */
export const demoCatalogModule = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'demo-dates',
  register(env) {
    env.registerInit({
      deps: { processing: catalogProcessingExtensionPoint },
      async init({ processing }) {
        processing.addPlaceholderResolver(
          'daysFromStart',
          daysFromStart(new Date()),
        );
      },
    });
  },
});
