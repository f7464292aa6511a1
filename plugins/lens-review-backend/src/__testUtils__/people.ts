import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';

/** A user info service that knows the groups of some users; the others are in none. */
export function peopleWith(
  groups: Readonly<Record<string, readonly string[]>>,
) {
  return createServiceFactory({
    service: coreServices.userInfo,
    deps: { auth: coreServices.auth },
    factory: ({ auth }) => ({
      async getUserInfo(credentials) {
        if (!auth.isPrincipal(credentials, 'user')) {
          throw new Error('Only users have groups');
        }
        const { userEntityRef } = credentials.principal;
        return {
          userEntityRef,
          ownershipEntityRefs: [
            userEntityRef,
            ...(groups[userEntityRef] ?? []),
          ],
        };
      },
    }),
  });
}
