import {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
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

const ACTIONS = [lensReviewReadPermission, lensReviewUpdatePermission];

/** Asks the catalog and the permission system, once each and at the same time. */
export class EntityAccess {
  readonly #catalog: CatalogService;
  readonly #permissions: PermissionsService;
  readonly #holds: ReturnType<typeof createConditionAuthorizer<ReviewResource>>;
  readonly #toFilter: ReturnType<
    typeof createConditionTransformer<ReviewFilter>
  >;

  constructor(deps: {
    catalog: CatalogService;
    permissions: PermissionsService;
    rules: PermissionRuleset<ReviewResource, ReviewFilter>;
  }) {
    this.#catalog = deps.catalog;
    this.#permissions = deps.permissions;
    this.#holds = createConditionAuthorizer(deps.rules);
    this.#toFilter = createConditionTransformer(deps.rules);
  }

  /** Throws `NotFoundError` where the caller cannot see the entity: whether it exists is not said. */
  async of(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<Access> {
    const [entity, [read, update]] = await Promise.all([
      this.#catalog.getEntityByRef(entityRef, { credentials }),
      this.#permissions.authorizeConditional(
        ACTIONS.map(permission => ({ permission })),
        { credentials },
      ),
    ]);
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
