import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import {
  evidenceCollectorsExtensionPoint,
  LensSource,
  lensSourcesExtensionPoint,
  subjectReadersExtensionPoint,
} from '@genai-lens/backstage-plugin-lens-review-node';
import {
  announceWrites,
  fleetServices,
  lensServices,
  planServices,
  reviewServices,
  shareServices,
  subjectServices,
} from './composition';
import {
  readAcceptanceConfig,
  readEvidencePushers,
  readEvidenceSchedule,
  readFleetConfig,
  readLensSchedule,
  readLensReviewConfig,
  readNoticesConfig,
} from './config';
import { openDatabase } from './database/openDatabase';
import { configSources } from './lenses/sources';
import { registerPermissions } from './permissions';
import { createRouter } from './router';
import { scheduleTasks } from './scheduleTasks';
import {
  CollectorList,
  loadLensRegistry,
  ReaderList,
  streamEntitiesWith,
} from './service';

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
    const readers = new ReaderList();
    env.registerExtensionPoint(subjectReadersExtensionPoint, {
      addSubjectReader: reader => readers.add(reader),
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
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        rootConfig: coreServices.rootConfig,
        scheduler: coreServices.scheduler,
        signals: signalsServiceRef,
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
        notifications,
        permissionsRegistry,
        rootConfig,
        scheduler,
        signals,
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
        const approvers = readAcceptanceConfig(rootConfig);
        const notices = readNoticesConfig(rootConfig);
        const { announce, noticeContext } = announceWrites({
          auth,
          catalog,
          signals,
          notifications,
          logger,
          db,
          lenses,
          confirmEveryDays: config.confirmEveryDays,
          approvers,
          notices,
          now,
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
          subjectReaders: readers.all,
          now,
          announce,
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
            ...planServices(shared, { approvers }),
            ...fleetServices(shared, { approvers }),
            ...subjectServices(shared),
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
          noticing: noticeContext,
          notice: notices.schedule,
        });
      },
    });
  },
});
