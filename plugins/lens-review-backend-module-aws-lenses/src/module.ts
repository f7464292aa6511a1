import { createBackendModule } from '@backstage/backend-plugin-api';
import { lensSourcesExtensionPoint } from '@genai-lens/backstage-plugin-lens-review-node';
import { awsLensSources } from './sources';

/** Brings the AWS Well-Architected lenses for AI, in our own words. */
export const lensReviewModuleAwsLenses = createBackendModule({
  pluginId: 'lens-review',
  moduleId: 'aws-lenses',
  register(env) {
    env.registerInit({
      deps: { sources: lensSourcesExtensionPoint },
      async init({ sources }) {
        awsLensSources.forEach(source => sources.addLensSource(source));
      },
    });
  },
});
