import { createBackend } from '@backstage/backend-defaults';
import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { devEntities } from './entities';

/*
 * Starts this plugin alone, with the built-in lenses, a catalog of three entities and a database in memory. Everybody
 * is user:default/mock and may do everything:
 *
 *   curl localhost:7007/api/lens-review/entities/component/default/support-copilot/lenses
 */
const backend = createBackend();

backend.add(
  mockServices.rootConfig.factory({
    data: {
      backend: {
        baseUrl: 'http://localhost:7007',
        listen: ':7007',
        database: { client: 'better-sqlite3', connection: ':memory:' },
      },
    },
  }),
);
backend.add(mockServices.auth.factory());
backend.add(mockServices.httpAuth.factory());
backend.add(catalogServiceMock.factory({ entities: devEntities }));
backend.add(import('../src'));
backend.add(
  import('@genai-lens/backstage-plugin-lens-review-backend-module-aws-lenses'),
);

backend.start();
