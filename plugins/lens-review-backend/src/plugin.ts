import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import {
  LensSource,
  lensSourcesExtensionPoint,
  reviewResourceRef,
} from '@genai-lens/backstage-plugin-lens-review-node';
import { readLensReviewConfig } from './config';
import { openDatabase } from './database/openDatabase';
import { loadLensRegistry } from './lenses';
import { EntityAccess, registerPermissions } from './permissions';
import { createRouter } from './router';
import {
  ActorResolver,
  AuthorizedApplicabilityService,
  AuthorizedLensService,
  AuthorizedReviewService,
  DefaultApplicabilityService,
  DefaultReviewService,
} from './service';

/** Reviews of catalog entities against Well-Architected lenses. */
export const lensReviewPlugin = createBackendPlugin({
  pluginId: 'lens-review',
  register(env) {
    const sources: LensSource[] = [];
    env.registerExtensionPoint(lensSourcesExtensionPoint, {
      addLensSource: source => sources.push(source),
    });
    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
      },
      async init({
        auditor,
        auth,
        catalog,
        database,
        httpAuth,
        httpRouter,
        logger,
        permissions,
        permissionsRegistry,
        ...deps
      }) {
        const now = () => new Date();
        const config = readLensReviewConfig(deps.config, {
          directory: process.cwd(),
        });
        registerPermissions({ permissionsRegistry, catalog, auth });
        const db = await openDatabase(database);
        const registry = await loadLensRegistry({
          db,
          sources,
          config,
          now: now(),
          logger,
        });
        const actors = new ActorResolver({ auth, ...config });
        const access = new EntityAccess({
          catalog,
          permissions,
          rules: permissionsRegistry.getPermissionRuleset(reviewResourceRef),
        });
        const lenses = new AuthorizedLensService({
          lenses: registry,
          permissions,
        });
        const reviews = new DefaultReviewService({
          db,
          lenses: registry,
          confirmEveryDays: config.confirmEveryDays,
          now,
        });
        const applicability = new AuthorizedApplicabilityService({
          applicability: new DefaultApplicabilityService({
            db,
            lenses: registry,
            now,
          }),
          reviews,
          lenses,
          access,
          actors,
          catalog,
          logger,
        });
        httpRouter.use(
          createRouter({
            httpAuth,
            auditor,
            lenses,
            applicability,
            reviews: new AuthorizedReviewService({
              reviews,
              access,
              actors,
              kinds: config.kinds,
            }),
          }),
        );
      },
    });
  },
});
