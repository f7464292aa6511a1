import { AuthenticationError } from '@backstage/errors';
import { createProxyAuthenticator } from '@backstage/plugin-auth-node';

/** Header in which the sign-in page names the user, by entity ref. */
export const DEMO_USER_HEADER = 'x-demo-user';

/** Believes who a caller says to be, as long as that is one of `users`. */
export function createDemoAuthenticator(options: { users: readonly string[] }) {
  return createProxyAuthenticator({
    defaultProfileTransform: async () => ({ profile: {} }),
    initialize() {},
    async authenticate({ req }) {
      const user = req.get(DEMO_USER_HEADER);
      if (!user || !options.users.includes(user)) {
        throw new AuthenticationError(
          `${user ?? 'Nobody'} is not one of the demo's people (demo.people)`,
        );
      }
      return { result: { user } };
    },
  });
}
