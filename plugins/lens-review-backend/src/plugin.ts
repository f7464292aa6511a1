import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import {
  evidenceCollectorsExtensionPoint,
  LensSource,
  lensSourcesExtensionPoint,
} from '@genai-lens/backstage-plugin-lens-review-node';
import {
  fleetServices,
  lensServices,
  planServices,
  reviewServices,
  shareServices,
} from './composition';
import {
  readAcceptanceConfig,
  readEvidencePushers,
  readEvidenceSchedule,
  readFleetConfig,
  readLensSchedule,
  readLensReviewConfig,
} from './config';
import { openDatabase } from './database/openDatabase';
import { configSources } from './lenses/sources';
import { registerPermissions } from './permissions';
import { createRouter } from './router';
import { scheduleTasks } from './scheduleTasks';
import { CollectorList, loadLensRegistry, streamEntitiesWith } from './service';

/** Reviews of catalog entities against Well-Architected lenses. */
export const lensReviewPlugin = createBackendPlugin({
  pluginId: 'lens-review',
  register(env) {
    const sources: LensSource[] = [];
    env.registerExtensionPoint(lensSourcesExtensionPoint, {
      addLensSource: source => sources.push(source),
    });
    const collectors = new CollectorList();
    env.registerExtensionPoint(evidenceCollectorsExtensionPoint, {
      addEvidenceCollector: collector => collectors.add(collector),
    });
    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        rootConfig: coreServices.rootConfig,
        scheduler: coreServices.scheduler,
        userInfo: coreServices.userInfo,
        urlReader: coreServices.urlReader,
      },
      async init({
        auditor,
        auth,
        catalog,
        database,
        httpAuth,
        httpRouter,
        lifecycle,
        logger,
        permissionsRegistry,
        rootConfig,
        scheduler,
        urlReader,
        ...deps
      }) {
        const now = () => new Date();
        const config = readLensReviewConfig(rootConfig, {
          directory: process.cwd(),
        });
        registerPermissions({ permissionsRegistry, catalog, auth });
        const db = await openDatabase(database);
        const configured = configSources(config, urlReader);
        const lenses = await loadLensRegistry({
          db,
          sources,
          configured,
          config,
          now,
          logger,
        });
        const stopping = new AbortController();
        lifecycle.addShutdownHook(() => stopping.abort());
        const shared = shareServices({
          ...deps,
          auth,
          catalog,
          logger,
          permissionsRegistry,
          config,
          db,
          lenses,
          collectors: collectors.all,
          now,
          stopping: stopping.signal,
        });
        httpRouter.use(
          createRouter({
            httpAuth,
            auditor,
            ...lensServices(shared, {
              pushers: readEvidencePushers(rootConfig),
            }),
            ...reviewServices(shared),
            ...planServices(shared, {
              approvers: readAcceptanceConfig(rootConfig),
            }),
            ...fleetServices(shared),
          }),
        );
        const fleetConfig = readFleetConfig(rootConfig);
        await scheduleTasks({
          scheduler,
          publishing: shared.context,
          configured,
          reread: readLensSchedule(rootConfig),
          evidence: shared.evidenceContext,
          collect: readEvidenceSchedule(rootConfig),
          keepEvidenceDays: config.keepEvidenceDays,
          sweeping: {
            ...shared.context,
            kinds: config.kinds,
            keepDays: fleetConfig.keepDays,
            streamEntities: streamEntitiesWith({ auth, catalog }),
          },
          sweep: fleetConfig.sweep,
        });
      },
    });
  },
});
