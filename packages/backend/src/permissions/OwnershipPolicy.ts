import {
  catalogEntityReadPermission,
  catalogLocationReadPermission,
} from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  isPermission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import {
  lensReadPermission,
  lensReviewReadPermission,
  lensReviewUpdatePermission,
} from '@genai-lens/backstage-plugin-lens-review-common';
import {
  createLensReviewConditionalDecision,
  lensReviewConditions,
} from '@genai-lens/backstage-plugin-lens-review-node';

/** What everybody who is signed in may do. */
const forEverybody = new Set([
  catalogEntityReadPermission.name,
  catalogLocationReadPermission.name,
  lensReadPermission.name,
  lensReviewReadPermission.name,
]);

/**
 * Everybody reads the catalog, the lenses and all reviews; owners of an entity change its reviews; members of the
 * platform groups may do everything. A permission that is not named here is denied to everybody else.
 */
export class OwnershipPolicy implements PermissionPolicy {
  readonly #platformGroups: readonly string[];

  constructor(options: { platformGroups: readonly string[] }) {
    this.#platformGroups = options.platformGroups.map(ref => ref.toLowerCase());
  }

  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    if (!user) {
      return { result: AuthorizeResult.DENY };
    }
    // The permission backend has looked these up already; asking the user info service would be one more call.
    const claims = user.info.ownershipEntityRefs.map(ref => ref.toLowerCase());

    if (claims.some(ref => this.#platformGroups.includes(ref))) {
      return { result: AuthorizeResult.ALLOW };
    }
    if (isPermission(permission, lensReviewUpdatePermission)) {
      return createLensReviewConditionalDecision(
        permission,
        lensReviewConditions.isEntityOwner({ claims }),
      );
    }
    return {
      result: forEverybody.has(permission.name)
        ? AuthorizeResult.ALLOW
        : AuthorizeResult.DENY,
    };
  }
}
