import {
  coreServices,
  createBackendFeatureLoader,
} from '@backstage/backend-plugin-api';
import { assertDevelopment } from './assertDevelopment';
import { readGenerated } from './generated/readGenerated';

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
    yield import('./past');
    if (readGenerated(config).components > 0) {
      yield import('./generated/catalog');
      yield import('./generated/reviews');
    }
  },
});
