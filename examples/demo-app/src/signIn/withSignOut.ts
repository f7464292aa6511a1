import { IdentityApi } from '@backstage/frontend-plugin-api';

/** The same identity, that runs `onSignOut` when its user signs out. */
export function withSignOut(
  identity: IdentityApi,
  onSignOut: () => void,
): IdentityApi {
  return {
    getProfileInfo: () => identity.getProfileInfo(),
    getBackstageIdentity: () => identity.getBackstageIdentity(),
    getCredentials: () => identity.getCredentials(),
    async signOut() {
      onSignOut();
      await identity.signOut();
    },
  };
}
