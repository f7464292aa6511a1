import {
  AuthService,
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  AuthorizeResult,
  PermissionCriteria,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  createConditionAuthorizer,
  createConditionTransformer,
  PermissionRuleset,
} from '@backstage/plugin-permission-node';
import {
  lensReviewReadPermission,
  lensReviewUpdatePermission,
} from '@genai-lens/backstage-plugin-lens-review-common';
import {
  ReviewFilter,
  ReviewResource,
} from '@genai-lens/backstage-plugin-lens-review-node';
import { EntityReader } from './EntityReader';
import { ownersOf } from './ownersOf';

export type ReviewAction = 'read' | 'update';

export type Readable = 'all' | 'none' | PermissionCriteria<ReviewFilter>;

/** What one caller may do with the reviews of one entity, as of this request. */
export interface Access {
  /** As the caller sees it in the catalog. */
  readonly entity: Entity;
  readonly owners: readonly string[];
  may(action: ReviewAction, lensId: string): boolean;
  /** Throws `NotAllowedError` where the caller may not. */
  require(action: ReviewAction, lensId: string): void;
  /** What a query for readable reviews has to ask for: everything, nothing, or conditions. */
  readable(): Readable;
}

/** All that is asked of the policy for one call, in one request. */
const QUERIES = [
  catalogEntityReadPermission,
  lensReviewReadPermission,
  lensReviewUpdatePermission,
].map(permission => ({ permission }));

/** Asks the catalog and the permission system, once each and at the same time. */
export class EntityAccess {
  readonly #entities: EntityReader;
  readonly #permissions: PermissionsService;
  readonly #holds: ReturnType<typeof createConditionAuthorizer<ReviewResource>>;
  readonly #toFilter: ReturnType<
    typeof createConditionTransformer<ReviewFilter>
  >;

  constructor(deps: {
    auth: AuthService;
    catalog: CatalogService;
    permissions: PermissionsService;
    rules: PermissionRuleset<ReviewResource, ReviewFilter>;
  }) {
    this.#entities = new EntityReader(deps);
    this.#permissions = deps.permissions;
    this.#holds = createConditionAuthorizer(deps.rules);
    this.#toFilter = createConditionTransformer(deps.rules);
  }

  /** Throws `NotFoundError` where the caller cannot see the entity: whether it exists is not said. */
  async of(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<Access> {
    const settle = this.#entities.begin(entityRef, credentials);
    const [see, read, update] = await this.#permissions.authorizeConditional(
      QUERIES,
      { credentials },
    );
    const entity = await settle(see);
    if (!entity) {
      throw new NotFoundError(`There is no entity ${entityRef}`);
    }
    const owners = ownersOf(entity);
    const decisions = { read, update };
    const may = (action: ReviewAction, lensId: string) =>
      this.#holds(decisions[action], { entityRef, lensId, owners });
    return {
      entity,
      owners,
      may,
      require(action, lensId) {
        if (!may(action, lensId)) {
          throw new NotAllowedError(
            `You may not ${action} the review of ${entityRef} against '${lensId}'`,
          );
        }
      },
      readable: () => this.#readable(read),
    };
  }

  #readable(decision: PolicyDecision): Readable {
    switch (decision.result) {
      case AuthorizeResult.ALLOW:
        return 'all';
      case AuthorizeResult.CONDITIONAL:
        return this.#toFilter(decision.conditions);
      default:
        return 'none';
    }
  }
}
