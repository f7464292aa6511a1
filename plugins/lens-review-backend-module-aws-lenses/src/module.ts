import {
  createBackendModule,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import {
  authoredLensDirectory,
  lensSourcesExtensionPoint,
} from '@genai-lens/backstage-plugin-lens-review-node';

const LENSES = ['generative-ai'];

/** Brings the AWS Well-Architected lenses for AI, in our own words. */
export const lensReviewModuleAwsLenses = createBackendModule({
  pluginId: 'lens-review',
  moduleId: 'aws-lenses',
  register(env) {
    env.registerInit({
      deps: { sources: lensSourcesExtensionPoint },
      async init({ sources }) {
        for (const lens of LENSES) {
          sources.addLensSource(
            authoredLensDirectory(
              resolvePackagePath(
                '@genai-lens/backstage-plugin-lens-review-backend-module-aws-lenses',
                'lenses',
                lens,
              ),
            ),
          );
        }
      },
    });
  },
});
