import {
  AuthService,
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  EvidenceCollector,
  reviewResourceRef,
} from '@genai-lens/backstage-plugin-lens-review-node';
import { ActorResolver } from '@genai-lens/http-contract-node';
import { LensReviewConfig } from '../config';
import { Db } from '../database/types';
import { LensRegistry } from '../lenses';
import {
  BulkAccess,
  EntityAccess,
  FleetAccess,
  VisibleEntityLists,
} from '../permissions';
import { ON_BEHALF_OF_HEADER } from '../router';
import {
  AssigneeReader,
  AuthorizedLensService,
  CallerClaims,
  DefaultApplicabilityService,
  DefaultEvidenceService,
  DefaultReviewService,
  loadEntitiesWith,
  projectedKinds,
  ReviewPresenter,
} from '../service';

/** What two or more of the services behind the routes need, made once. */
export function shareServices(options: {
  auth: AuthService;
  catalog: CatalogService;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  userInfo: UserInfoService;
  logger: LoggerService;
  config: LensReviewConfig;
  db: Db;
  lenses: LensRegistry;
  collectors: readonly EvidenceCollector[];
  now: () => Date;
  /** Aborted when the backend stops. */
  stopping: AbortSignal;
}) {
  const { auth, catalog, permissions, config, db, now } = options;
  const { lenses: registry, collectors } = options;
  const context = {
    db,
    lenses: registry,
    confirmEveryDays: config.confirmEveryDays,
    now,
    logger: options.logger,
  };
  const rules =
    options.permissionsRegistry.getPermissionRuleset(reviewResourceRef);
  const evidenceContext = {
    ...context,
    collectors,
    loadEntities: loadEntitiesWith({ auth, catalog }),
    stopping: options.stopping,
  };
  return {
    auth,
    catalog,
    config,
    context,
    evidenceContext,
    access: new EntityAccess({ auth, catalog, permissions, rules }),
    bulkAccess: new BulkAccess({ catalog, permissions, rules }),
    fleetAccess: new FleetAccess({
      auth,
      permissions,
      rules,
      lists: new VisibleEntityLists({
        db,
        catalog,
        kinds: projectedKinds(config.kinds),
        now,
      }),
    }),
    actors: new ActorResolver({
      auth,
      header: ON_BEHALF_OF_HEADER,
      writingServices: config.writingServices,
      configKey: 'lensReview.services',
    }),
    assignees: new AssigneeReader({ catalog }),
    claims: new CallerClaims({ auth, userInfo: options.userInfo }),
    presenter: new ReviewPresenter({ lenses: registry }),
    readableLenses: new AuthorizedLensService({
      lenses: registry,
      permissions,
    }),
    applicability: new DefaultApplicabilityService({
      db,
      lenses: registry,
      kinds: config.kinds,
      now,
    }),
    evidence: new DefaultEvidenceService(evidenceContext),
    reviews: new DefaultReviewService(context),
  };
}

/** What two or more of the services behind the routes need. */
export type Shared = ReturnType<typeof shareServices>;
