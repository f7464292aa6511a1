import { AuthenticationError } from '@backstage/errors';
import { createProxyAuthenticator } from '@backstage/plugin-auth-node';

/** Header in which the sign-in page names the user, by entity ref. */
export const DEMO_USER_HEADER = 'x-demo-user';

/** Somebody whom a visitor of the demo can be. */
export interface DemoPerson {
  /** Entity ref of a user in the catalog. */
  readonly user: string;
  readonly name: string;
}

/** Believes who a caller says to be, as long as that is one of `people`. */
export function createDemoAuthenticator(options: {
  people: readonly DemoPerson[];
}) {
  return createProxyAuthenticator({
    defaultProfileTransform: async ({ name }: DemoPerson) => ({
      profile: { displayName: name },
    }),
    initialize() {},
    async authenticate({ req }) {
      const user = req.get(DEMO_USER_HEADER);
      const person = options.people.find(candidate => candidate.user === user);
      if (!person) {
        throw new AuthenticationError(
          `${user ?? 'Nobody'} is not one of the demo's people (demo.people)`,
        );
      }
      return { result: person };
    },
  });
}
