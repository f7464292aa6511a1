import { mockServices } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  isPermission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { lensReviewReadPermission } from '@genai-lens/backstage-plugin-lens-review-common';

/** What the permission system decides, to be changed by a test. */
export interface TestPolicy {
  read: PolicyDecision;
  update: PolicyDecision;
  lens: AuthorizeResult.ALLOW | AuthorizeResult.DENY;
}

export const ALLOW = { result: AuthorizeResult.ALLOW } as const;
export const DENY = { result: AuthorizeResult.DENY } as const;

/** A permission system that decides by `policy` alone. */
export function permissionsBy(policy: TestPolicy) {
  return mockServices.permissions.mock({
    async authorize(requests) {
      return requests.map(() => ({ result: policy.lens }));
    },
    async authorizeConditional(requests) {
      return requests.map(({ permission }) =>
        isPermission(permission, lensReviewReadPermission)
          ? policy.read
          : policy.update,
      );
    },
  });
}
