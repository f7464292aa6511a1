import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import { GenaiCatalogClient } from '@genai-lens/backstage-plugin-genai-catalog-common';

/** A client with the credentials of this plugin, that writes in the name of `user`. */
export function clientOnBehalfOf(options: {
  user: string;
  auth: AuthService;
  discovery: DiscoveryService;
}): GenaiCatalogClient {
  const { user, auth, discovery } = options;
  return new GenaiCatalogClient({
    discoveryApi: discovery,
    fetchApi: {
      async fetch(input, init) {
        const { token } = await auth.getPluginRequestToken({
          onBehalfOf: await auth.getOwnServiceCredentials(),
          targetPluginId: 'genai-catalog',
        });
        const headers = new Headers(init?.headers);
        headers.set('Authorization', `Bearer ${token}`);
        headers.set('Genai-Catalog-On-Behalf-Of', user);
        return fetch(input, { ...init, headers });
      },
    },
  });
}
