import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { GenaiCatalogClient } from '@genai-lens/backstage-plugin-genai-catalog-common';
import {
  evidenceCollectorsExtensionPoint,
  subjectReadersExtensionPoint,
} from '@genai-lens/backstage-plugin-lens-review-node';
import { CatalogFacts } from './CatalogFacts';
import { GenaiCatalogCollector } from './GenaiCatalogCollector';
import { GenaiCatalogSubjects } from './GenaiCatalogSubjects';

/** Evidence for lens reviews, and what their answers are about, from the prompts and models of the GenAI catalog: the one place where the two meet. */
export const lensReviewModuleGenaiCatalog = createBackendModule({
  pluginId: 'lens-review',
  moduleId: 'genai-catalog',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        collectors: evidenceCollectorsExtensionPoint,
        discovery: coreServices.discovery,
        subjects: subjectReadersExtensionPoint,
      },
      async init({ auth, collectors, discovery, subjects }) {
        const client = new GenaiCatalogClient({
          discoveryApi: discovery,
          fetchApi: { fetch },
        });
        const facts = new CatalogFacts({ client, auth });
        collectors.addEvidenceCollector(
          new GenaiCatalogCollector({ facts, now: () => new Date() }),
        );
        subjects.addSubjectReader(new GenaiCatalogSubjects({ facts }));
      },
    });
  },
});
