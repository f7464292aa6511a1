import {
  AuthService,
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
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
import { FleetVisibility, ReadableReviews, VisibleEntities } from '../../model';
import { toEntityFilter } from './toEntityFilter';
import { VisibleEntityLists } from './VisibleEntityLists';

/** All that is asked of the policy for one call, in one request. */
const QUERIES = [catalogEntityReadPermission, lensReviewReadPermission].map(
  permission => ({ permission }),
);

/** Says what a caller may know of the fleet, by one request to the permission system. */
export class FleetAccess {
  readonly #auth: AuthService;
  readonly #permissions: PermissionsService;
  readonly #lists: VisibleEntityLists;
  readonly #toFilter: ReturnType<
    typeof createConditionTransformer<ReviewFilter>
  >;

  constructor(deps: {
    auth: AuthService;
    permissions: PermissionsService;
    lists: VisibleEntityLists;
    rules: PermissionRuleset<ReviewResource, ReviewFilter>;
  }) {
    this.#auth = deps.auth;
    this.#permissions = deps.permissions;
    this.#lists = deps.lists;
    this.#toFilter = createConditionTransformer(deps.rules);
  }

  async of(credentials: BackstageCredentials): Promise<FleetVisibility> {
    const [see, read] = await this.#permissions.authorizeConditional(QUERIES, {
      credentials,
    });
    const reviews = this.#readable(read);
    return {
      entities:
        reviews.kind === 'none'
          ? { kind: 'none' }
          : await this.#visible(see, credentials),
      reviews,
    };
  }

  /** The reviews that a caller may change, of those that `of` names. */
  async updatable(credentials: BackstageCredentials): Promise<ReadableReviews> {
    const [update] = await this.#permissions.authorizeConditional(
      [{ permission: lensReviewUpdatePermission }],
      { credentials },
    );
    return this.#readable(update);
  }

  async #visible(
    decision: PolicyDecision,
    credentials: BackstageCredentials,
  ): Promise<VisibleEntities> {
    if (decision.result === AuthorizeResult.DENY) {
      return { kind: 'none' };
    }
    const conditions =
      decision.result === AuthorizeResult.CONDITIONAL
        ? decision.conditions
        : undefined;
    // Access of services is restricted plugin by plugin: only the catalog knows what they may read there.
    if (this.#auth.isPrincipal(credentials, 'user')) {
      if (!conditions) {
        return { kind: 'all' };
      }
      const criteria = toEntityFilter(conditions);
      if (criteria) {
        return { kind: 'conditions', criteria };
      }
    }
    return {
      kind: 'listed',
      key: await this.#lists.of({ credentials, conditions }),
    };
  }

  #readable(decision: PolicyDecision): ReadableReviews {
    switch (decision.result) {
      case AuthorizeResult.ALLOW:
        return { kind: 'all' };
      case AuthorizeResult.CONDITIONAL:
        return {
          kind: 'conditions',
          criteria: this.#toFilter(decision.conditions),
        };
      default:
        return { kind: 'none' };
    }
  }
}
