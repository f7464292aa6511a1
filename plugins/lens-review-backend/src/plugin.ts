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
  AuthorizedApplicabilityService,
  AuthorizedEvidenceService,
  AuthorizedFleetService,
  AuthorizedLensService,
  AuthorizedLibraryService,
  AuthorizedMilestoneService,
  AuthorizedPushService,
  AuthorizedReviewService,
  BulkApplicabilityService,
  CollectorList,
  DefaultApplicabilityService,
  DefaultEvidenceService,
  DefaultReviewService,
  LensCollectorsService,
  loadLensRegistry,
  MilestoneService,
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
        const publishing = {
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
        const reviews = new DefaultReviewService(publishing);
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
        const stopping = new AbortController();
        lifecycle.addShutdownHook(() => stopping.abort());
        const evidence = {
          db,
          lenses: registry,
          confirmEveryDays: config.confirmEveryDays,
          now,
          collectors: collectors.all,
          loadEntities: async (entityRefs: readonly string[]) => {
            const { items } = await catalog.getEntitiesByRefs(
              { entityRefs: [...entityRefs] },
              { credentials: await auth.getOwnServiceCredentials() },
            );
            return items;
          },
          logger,
          stopping: stopping.signal,
        };
        const pushers = readEvidencePushers(deps.config);
        const library = new AuthorizedLibraryService({
          context: publishing,
          lenses,
          fleet: fleetAccess,
          actors,
        });
        httpRouter.use(
          createRouter({
            httpAuth,
            auditor,
            library,
            milestones: new AuthorizedMilestoneService({
              milestones: new MilestoneService(publishing),
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
              evidence: new DefaultEvidenceService(evidence),
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
            fleet: new AuthorizedFleetService({
              context: { db, lenses: registry, now },
              access: fleetAccess,
              bulkAccess,
              lenses,
            }),
            reviews: new AuthorizedReviewService({
              reviews,
              access,
              actors,
              kinds: config.kinds,
              presenter,
            }),
          }),
        );
        const fleet = readFleetConfig(deps.config);
        const sweeping = {
          db,
          lenses: registry,
          kinds: config.kinds,
          confirmEveryDays: config.confirmEveryDays,
          keepDays: fleet.keepDays,
          now,
          streamEntities: streamEntitiesWith({ auth, catalog }),
          logger,
        };
        await scheduleTasks({
          scheduler,
          publishing,
          configured,
          reread: readLensSchedule(deps.config),
          evidence,
          collect: readEvidenceSchedule(deps.config),
          keepEvidenceDays: config.keepEvidenceDays,
          sweeping,
          sweep: fleet.sweep,
        });
      },
    });
  },
});
