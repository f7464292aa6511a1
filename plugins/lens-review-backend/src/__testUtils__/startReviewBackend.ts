import { BackendFeature } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { JsonObject } from '@backstage/types';
import lensReviewModuleAwsLenses from '@genai-lens/backstage-plugin-lens-review-backend-module-aws-lenses';
import { Knex } from 'knex';
import lensReviewPlugin from '../index';
import { auditLog } from './auditLog';
import { catalogOver, testCatalog } from './catalog';
import { ALLOW, permissionsBy, TestPolicy } from './policy';
import { reviewApi } from './reviewApi';

/** The real plugin with the real built-in lenses; catalog, policy and auditor are the test's. */
export async function startReviewBackend(options: {
  knex: Knex;
  entities: readonly Entity[];
  config?: JsonObject;
  features?: readonly BackendFeature[];
}) {
  const policy: TestPolicy = {
    catalog: ALLOW,
    read: ALLOW,
    update: ALLOW,
    lens: AuthorizeResult.ALLOW,
    manage: AuthorizeResult.ALLOW,
    templates: AuthorizeResult.ALLOW,
  };
  const catalog = testCatalog(options.entities);
  const catalogService = catalogOver(catalog, policy);
  const permissions = permissionsBy(policy);
  const audit = auditLog();
  const logger = mockServices.logger.mock();
  logger.child.mockImplementation(() => logger);
  const backend = await startTestBackend({
    features: [
      lensReviewPlugin,
      lensReviewModuleAwsLenses,
      mockServices.database.factory({ knex: options.knex }),
      mockServices.rootConfig.factory({ data: options.config ?? {} }),
      catalogService.factory,
      permissions.factory,
      audit.factory,
      logger.factory,
      ...(options.features ?? []),
    ],
  });
  return {
    api: reviewApi(backend.server),
    audit,
    backend,
    catalog,
    catalogService,
    logger,
    permissions,
    policy,
    stop: () => backend.stop(),
  };
}

export type ReviewBackend = Awaited<ReturnType<typeof startReviewBackend>>;
