import { createBackend } from '@backstage/backend-defaults';
import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { devEntities } from './entities';

/*
 * Starts this plugin alone, with the built-in lenses and a catalog of three entities. Everybody is
 * user:default/mock:
 *
 *   curl localhost:7007/api/lens-review/entities/component/default/support-copilot/lenses
 */
const backend = createBackend();

backend.add(mockServices.auth.factory());
backend.add(mockServices.httpAuth.factory());
backend.add(catalogServiceMock.factory({ entities: devEntities }));
backend.add(import('../src'));
backend.add(
  import('@genai-lens/backstage-plugin-lens-review-backend-module-aws-lenses'),
);

backend.start();
