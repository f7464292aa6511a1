import { BackendFeature } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import { Knex } from 'knex';
import genaiCatalogPlugin from '../index';
import { auditLog } from './auditLog';
import { catalogOver, testCatalog } from './catalog';
import { genaiApi } from './genaiApi';
import { permissionsBy, TestPolicy } from './policy';

/** The real plugin; catalog, policy and auditor are the test's. */
export async function startGenaiBackend(options: {
  knex: Knex;
  entities?: readonly Entity[];
  /** `genaiCatalog` of the config. */
  config?: JsonObject;
  features?: readonly BackendFeature[];
}) {
  const policy: TestPolicy = new Map();
  const catalog = testCatalog(options.entities ?? []);
  const catalogService = catalogOver(catalog);
  const audit = auditLog();
  const logger = mockServices.logger.mock();
  logger.child.mockImplementation(() => logger);
  const backend = await startTestBackend({
    features: [
      genaiCatalogPlugin,
      mockServices.database.factory({ knex: options.knex }),
      mockServices.rootConfig.factory({
        data: { genaiCatalog: options.config ?? {} },
      }),
      catalogService.factory,
      permissionsBy(policy).factory,
      audit.factory,
      logger.factory,
      ...(options.features ?? []),
    ],
  });
  return {
    api: genaiApi(backend.server),
    audit,
    backend,
    catalog,
    logger,
    policy,
    stop: () => backend.stop(),
  };
}

export type GenaiBackend = Awaited<ReturnType<typeof startGenaiBackend>>;
