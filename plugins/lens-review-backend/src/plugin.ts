import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import {
  evidenceCollectorsExtensionPoint,
  LensSource,
  lensSourcesExtensionPoint,
  reviewResourceRef,
} from '@genai-lens/backstage-plugin-lens-review-node';
import { ActorResolver } from '@genai-lens/http-contract-node';
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
import {
  EntityAccess,
  BulkAccess,
  FleetAccess,
  registerPermissions,
  VisibleEntityLists,
} from './permissions';
import { createRouter, ON_BEHALF_OF_HEADER } from './router';
import { scheduleTasks } from './scheduleTasks';
import {
  AssigneeReader,
  AuthorizedApplicabilityService,
  AuthorizedEvidenceService,
  AuthorizedFleetService,
  AuthorizedHandoverService,
  AuthorizedLensService,
  AuthorizedPlanService,
  AuthorizedLibraryService,
  AuthorizedMilestoneService,
  AuthorizedReportService,
  AuthorizedPushService,
  AuthorizedReviewService,
  BulkApplicabilityService,
  CallerClaims,
  CollectorList,
  DefaultApplicabilityService,
  DefaultEvidenceService,
  DefaultReviewService,
  HandedQuestions,
  loadEntitiesWith,
  LensCollectorsService,
  loadLensRegistry,
  MilestoneService,
  FleetReportService,
  projectedKinds,
  ReviewPresenter,
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
    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
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
        permissions,
        permissionsRegistry,
        scheduler,
        userInfo,
        urlReader,
        ...deps
      }) {
        const now = () => new Date();
        const config = readLensReviewConfig(deps.config, {
          directory: process.cwd(),
        });
        registerPermissions({ permissionsRegistry, catalog, auth });
        const db = await openDatabase(database);
        const configured = configSources(config, urlReader);
        const registry = await loadLensRegistry({
          db,
          sources,
          configured,
          config,
          now,
          logger,
        });
        const context = {
          db,
          lenses: registry,
          confirmEveryDays: config.confirmEveryDays,
          now,
          logger,
        };
        const presenter = new ReviewPresenter({ lenses: registry });
        const actors = new ActorResolver({
          auth,
          header: ON_BEHALF_OF_HEADER,
          writingServices: config.writingServices,
          configKey: 'lensReview.services',
        });
        const rules =
          permissionsRegistry.getPermissionRuleset(reviewResourceRef);
        const access = new EntityAccess({ auth, catalog, permissions, rules });
        const lenses = new AuthorizedLensService({
          lenses: registry,
          permissions,
        });
        const reviews = new DefaultReviewService(context);
        const fleetAccess = new FleetAccess({
          auth,
          permissions,
          rules,
          lists: new VisibleEntityLists({
            db,
            catalog,
            kinds: projectedKinds(config.kinds),
            now,
          }),
        });
        const deciding = new DefaultApplicabilityService({
          db,
          lenses: registry,
          kinds: config.kinds,
          now,
        });
        const bulkAccess = new BulkAccess({ catalog, permissions, rules });
        const applicability = new AuthorizedApplicabilityService({
          applicability: deciding,
          reviews,
          lenses,
          access,
          actors,
          catalog,
          logger,
        });
        const claims = new CallerClaims({ auth, userInfo });
        const assignees = new AssigneeReader({ catalog });
        const stopping = new AbortController();
        lifecycle.addShutdownHook(() => stopping.abort());
        const evidence = {
          ...context,
          collectors: collectors.all,
          loadEntities: loadEntitiesWith({ auth, catalog }),
          stopping: stopping.signal,
        };
        const pushers = readEvidencePushers(deps.config);
        const library = new AuthorizedLibraryService({
          context,
          lenses,
          fleet: fleetAccess,
          actors,
        });
        const evidenceService = new DefaultEvidenceService(evidence);
        const fleet = new AuthorizedFleetService({
          context,
          access: fleetAccess,
          bulkAccess,
          lenses,
        });
        httpRouter.use(
          createRouter({
            httpAuth,
            auditor,
            library,
            milestones: new AuthorizedMilestoneService({
              milestones: new MilestoneService(context),
              access,
              actors,
              lenses,
              presenter,
            }),
            applicability,
            bulkApplicability: new BulkApplicabilityService({
              applicability: deciding,
              access: bulkAccess,
              actors,
              lenses: registry,
            }),
            evidence: new AuthorizedEvidenceService({
              evidence: evidenceService,
              access,
              actors,
              collectors: collectors.all,
              presenter,
            }),
            evidencePush: new AuthorizedPushService({
              context: evidence,
              access,
              auth,
              pushers,
              presenter,
            }),
            lensCollectors: new LensCollectorsService({
              library,
              collectors: collectors.all,
              pushers,
            }),
            fleet,
            fleetReports: new FleetReportService({ fleet, lenses, now }),
            reports: new AuthorizedReportService({
              context: {
                ...context,
                reviews,
                evidence: evidenceService,
                collectors: collectors.all,
                catalog,
                presenter,
              },
              access,
              actors,
              lenses,
            }),
            plan: new AuthorizedPlanService({
              context: {
                ...context,
                approvers: readAcceptanceConfig(deps.config),
              },
              access,
              fleetAccess,
              actors,
              claims,
              assignees,
            }),
            handovers: new AuthorizedHandoverService({
              context,
              access,
              fleetAccess,
              actors,
              claims,
              assignees,
            }),
            reviews: new AuthorizedReviewService({
              reviews,
              access,
              actors,
              kinds: config.kinds,
              handed: new HandedQuestions({ db, claims, now }),
              presenter,
            }),
          }),
        );
        const fleetConfig = readFleetConfig(deps.config);
        const sweeping = {
          ...context,
          kinds: config.kinds,
          keepDays: fleetConfig.keepDays,
          streamEntities: streamEntitiesWith({ auth, catalog }),
        };
        await scheduleTasks({
          scheduler,
          publishing: context,
          configured,
          reread: readLensSchedule(deps.config),
          evidence,
          collect: readEvidenceSchedule(deps.config),
          keepEvidenceDays: config.keepEvidenceDays,
          sweeping,
          sweep: fleetConfig.sweep,
        });
      },
    });
  },
});
