import {
  coreServices,
  createBackendFeatureLoader,
} from '@backstage/backend-plugin-api';
import { assertDevelopment } from './assertDevelopment';

/** The backend of the demo. Nothing of it is loaded unless config has `demo.enabled`. */
export const demoFeatures = createBackendFeatureLoader({
  deps: { config: coreServices.rootConfig },
  async *loader({ config }) {
    if (!config.getOptionalBoolean('demo.enabled')) {
      return;
    }
    assertDevelopment();
    yield import('./auth');
    yield import('./catalog');
    yield import('./records');
    yield import('./reviews');
  },
});
