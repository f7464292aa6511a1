import { mockServices } from '@backstage/backend-test-utils';
import {
  catalogEntityReadPermission,
  RESOURCE_TYPE_CATALOG_ENTITY,
} from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  ConditionalPolicyDecision,
  isPermission,
  Permission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  lensManagePermission,
  lensReviewReadPermission,
  lensTemplateManagePermission,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** What the permission system decides, to be changed by a test. */
export interface TestPolicy {
  /** Reading entities in the catalog. */
  catalog: PolicyDecision;
  read: PolicyDecision;
  update: PolicyDecision;
  lens: AuthorizeResult.ALLOW | AuthorizeResult.DENY;
  /** Managing lenses. */
  manage: AuthorizeResult.ALLOW | AuthorizeResult.DENY;
  /** Managing review templates. */
  templates: AuthorizeResult.ALLOW | AuthorizeResult.DENY;
}

export const ALLOW = { result: AuthorizeResult.ALLOW } as const;
export const DENY = { result: AuthorizeResult.DENY } as const;

/** Lets read entities that the catalog alone can tell from others. */
export const SOME_ENTITIES: ConditionalPolicyDecision = {
  result: AuthorizeResult.CONDITIONAL,
  pluginId: 'catalog',
  resourceType: RESOURCE_TYPE_CATALOG_ENTITY,
  conditions: {
    rule: 'HAS_LABEL',
    resourceType: RESOURCE_TYPE_CATALOG_ENTITY,
    params: { label: 'open' },
  },
};

/** A permission system that decides by `policy` alone. */
export function permissionsBy(policy: TestPolicy) {
  const decide = (permission: Permission) => {
    if (isPermission(permission, catalogEntityReadPermission)) {
      return policy.catalog;
    }
    return isPermission(permission, lensReviewReadPermission)
      ? policy.read
      : policy.update;
  };
  const decideBasic = (permission: Permission) => {
    if (isPermission(permission, lensManagePermission)) {
      return policy.manage;
    }
    return isPermission(permission, lensTemplateManagePermission)
      ? policy.templates
      : policy.lens;
  };
  return mockServices.permissions.mock({
    async authorize(requests) {
      return requests.map(({ permission }) => ({
        result: decideBasic(permission),
      }));
    },
    async authorizeConditional(requests) {
      return requests.map(({ permission }) => decide(permission));
    },
  });
}
