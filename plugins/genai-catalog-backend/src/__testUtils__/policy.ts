import { mockServices } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';

export const ALLOW = { result: AuthorizeResult.ALLOW } as const;
export const DENY = { result: AuthorizeResult.DENY } as const;

/** What the permission system decides by the name of the permission; what is not there is allowed. */
export type TestPolicy = Map<string, PolicyDecision>;

/** A permission system that decides by `policy` alone, whoever asks. */
export function permissionsBy(policy: TestPolicy) {
  return mockServices.permissions.mock({
    async authorize(requests) {
      return requests.map(({ permission }) =>
        policy.get(permission.name)?.result === AuthorizeResult.DENY
          ? DENY
          : ALLOW,
      );
    },
    async authorizeConditional(requests) {
      return requests.map(
        ({ permission }) => policy.get(permission.name) ?? ALLOW,
      );
    },
  });
}
