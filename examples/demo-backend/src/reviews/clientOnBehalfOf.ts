import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import { LensReviewClient } from '@genai-lens/backstage-plugin-lens-review-common';

/** A client with the credentials of this plugin, that writes in the name of `user`. */
export function clientOnBehalfOf(options: {
  user: string;
  auth: AuthService;
  discovery: DiscoveryService;
}): LensReviewClient {
  const { user, auth, discovery } = options;
  return new LensReviewClient({
    discoveryApi: discovery,
    fetchApi: {
      async fetch(input, init) {
        const { token } = await auth.getPluginRequestToken({
          onBehalfOf: await auth.getOwnServiceCredentials(),
          targetPluginId: 'lens-review',
        });
        const headers = new Headers(init?.headers);
        headers.set('Authorization', `Bearer ${token}`);
        headers.set('Lens-Review-On-Behalf-Of', user);
        return fetch(input, { ...init, headers });
      },
    },
  });
}
