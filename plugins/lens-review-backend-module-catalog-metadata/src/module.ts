import { createBackendModule } from '@backstage/backend-plugin-api';
import { evidenceCollectorsExtensionPoint } from '@genai-lens/backstage-plugin-lens-review-node';
import { CatalogMetadataCollector } from './CatalogMetadataCollector';

/** Evidence for lens reviews from what an entity declares of itself in the catalog. */
export const lensReviewModuleCatalogMetadata = createBackendModule({
  pluginId: 'lens-review',
  moduleId: 'catalog-metadata',
  register(env) {
    env.registerInit({
      deps: { collectors: evidenceCollectorsExtensionPoint },
      async init({ collectors }) {
        collectors.addEvidenceCollector(
          new CatalogMetadataCollector({ now: () => new Date() }),
        );
      },
    });
  },
});
