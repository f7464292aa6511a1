import {
  catalogEntityReadPermission,
  catalogLocationReadPermission,
} from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  isPermission,
  isResourcePermission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import {
  assetApprovePermission,
  GENAI_ASSET_RESOURCE_TYPE,
  promptContentReadPermission,
  sourceReadPermission,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import {
  createGenaiAssetConditionalDecision,
  genaiAssetConditions,
} from '@genai-lens/backstage-plugin-genai-catalog-node';
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
  sourceReadPermission.name,
]);

/** Nobody can answer for a text that they have not read. */
const forApprovers = new Set([
  assetApprovePermission.name,
  promptContentReadPermission.name,
]);

/**
 * Everybody reads the catalog, the lenses, all reviews, and where prompts and models come from; owners of an entity
 * change its reviews; owners of a prompt or model change and approve it and read its text; members of the approver
 * groups approve any, and read what they approve; members of the platform groups may do everything. A permission that
 * is not named here is denied to everybody else.
 */
export class OwnershipPolicy implements PermissionPolicy {
  readonly #platformGroups: readonly string[];
  readonly #approverGroups: readonly string[];

  constructor(options: {
    platformGroups: readonly string[];
    /** May approve prompts and models that they do not own, and read the text of these prompts. */
    approverGroups?: readonly string[];
  }) {
    this.#platformGroups = lowerCase(options.platformGroups);
    this.#approverGroups = lowerCase(options.approverGroups ?? []);
  }

  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    if (!user) {
      return { result: AuthorizeResult.DENY };
    }
    // The permission backend has looked these up already; asking the user info service would be one more call.
    const claims = lowerCase(user.info.ownershipEntityRefs);
    const isIn = (groups: readonly string[]) =>
      claims.some(ref => groups.includes(ref));

    if (
      isIn(this.#platformGroups) ||
      (forApprovers.has(permission.name) && isIn(this.#approverGroups))
    ) {
      return { result: AuthorizeResult.ALLOW };
    }
    if (isPermission(permission, lensReviewUpdatePermission)) {
      return createLensReviewConditionalDecision(
        permission,
        lensReviewConditions.isEntityOwner({ claims }),
      );
    }
    if (isResourcePermission(permission, GENAI_ASSET_RESOURCE_TYPE)) {
      return createGenaiAssetConditionalDecision(
        permission,
        genaiAssetConditions.isAssetOwner({ claims }),
      );
    }
    return {
      result: forEverybody.has(permission.name)
        ? AuthorizeResult.ALLOW
        : AuthorizeResult.DENY,
    };
  }
}

function lowerCase(refs: readonly string[]): string[] {
  return refs.map(ref => ref.toLowerCase());
}
