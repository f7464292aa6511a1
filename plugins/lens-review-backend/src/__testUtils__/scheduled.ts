import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';

/** A scheduler whose tasks a test runs by hand. */
export function scheduledByHand() {
  const scheduler = mockServices.scheduler();
  const feature = createServiceFactory({
    service: coreServices.scheduler,
    deps: {},
    factory: () => scheduler,
  });
  return { scheduler, feature };
}
