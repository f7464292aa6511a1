import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  createMockDirectory,
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import catalogModuleGenai from '@genai-lens/backstage-plugin-catalog-backend-module-genai';
import genaiCatalogPlugin from '@genai-lens/backstage-plugin-genai-catalog-backend';
import lensReviewPlugin from '@genai-lens/backstage-plugin-lens-review-backend';
import lensReviewModuleAwsLenses from '@genai-lens/backstage-plugin-lens-review-backend-module-aws-lenses';
import lensReviewModuleGenaiCatalog from '@genai-lens/backstage-plugin-lens-review-backend-module-genai-catalog';
import request from 'supertest';

const KINDS = ['Component', 'Group', 'Model', 'Prompt'];

/** Every plugin as a portal has it. Nothing runs by itself but the catalog. */
export async function startPortal(options: {
  directory: ReturnType<typeof createMockDirectory>;
}) {
  const scheduler = mockServices.scheduler();
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      catalogModuleGenai,
      genaiCatalogPlugin,
      lensReviewPlugin,
      lensReviewModuleAwsLenses,
      lensReviewModuleGenaiCatalog,
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      mockServices.rootConfig.factory({
        data: {
          catalog: {
            rules: [{ allow: KINDS }],
            stitchingStrategy: { pollingInterval: { milliseconds: 50 } },
            locations: [
              {
                type: 'file',
                target: options.directory.resolve('catalog.yaml'),
              },
            ],
          },
          genaiCatalog: { sources: [{ id: 'catalog', type: 'catalog' }] },
        },
      }),
    ],
  });
  const send = (test: request.Test) =>
    test.set('Authorization', mockCredentials.user.header());
  return {
    get: (path: string) => send(request(backend.server).get(`/api/${path}`)),
    put: (path: string) => send(request(backend.server).put(`/api/${path}`)),
    post: (path: string) => send(request(backend.server).post(`/api/${path}`)),
    run: (task: string) => scheduler.triggerTask(task),
    stop: () => backend.stop(),
  };
}

export type Portal = Awaited<ReturnType<typeof startPortal>>;
