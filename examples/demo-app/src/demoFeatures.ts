import { createFrontendFeatureLoader } from '@backstage/frontend-plugin-api';

/** The frontend of the demo. Nothing of it is loaded unless config has `demo.enabled`. */
export const demoFeatures = createFrontendFeatureLoader({
  *loader({ config }) {
    if (config.getOptionalBoolean('demo.enabled')) {
      yield import('./signIn');
      yield import('./start');
    }
  },
});
