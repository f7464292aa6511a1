import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { GenaiCatalogClient } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { evidenceCollectorsExtensionPoint } from '@genai-lens/backstage-plugin-lens-review-node';
import { GenaiCatalogCollector } from './GenaiCatalogCollector';

/** Evidence for lens reviews from the prompts and models of the GenAI catalog: the one place where the two meet. */
export const lensReviewModuleGenaiCatalog = createBackendModule({
  pluginId: 'lens-review',
  moduleId: 'genai-catalog',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        collectors: evidenceCollectorsExtensionPoint,
        discovery: coreServices.discovery,
      },
      async init({ auth, collectors, discovery }) {
        collectors.addEvidenceCollector(
          new GenaiCatalogCollector({
            client: new GenaiCatalogClient({
              discoveryApi: discovery,
              fetchApi: { fetch },
            }),
            auth,
            now: () => new Date(),
          }),
        );
      },
    });
  },
});
