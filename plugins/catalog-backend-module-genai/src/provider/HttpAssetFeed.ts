import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import { GenaiCatalogClient } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { AssetFeed, AssetFeedPage } from './AssetFeed';

/** The ledger's change feed over HTTP, asked as the catalog: nobody else gets it. */
export class HttpAssetFeed implements AssetFeed {
  readonly #auth: AuthService;
  readonly #client: GenaiCatalogClient;

  constructor(deps: { auth: AuthService; discovery: DiscoveryService }) {
    this.#auth = deps.auth;
    this.#client = new GenaiCatalogClient({
      discoveryApi: deps.discovery,
      fetchApi: { fetch },
    });
  }

  async read(options: {
    after: number;
    limit: number;
    signal: AbortSignal;
  }): Promise<AssetFeedPage> {
    const { after, limit, signal } = options;
    const { token } = await this.#auth.getPluginRequestToken({
      onBehalfOf: await this.#auth.getOwnServiceCredentials(),
      targetPluginId: 'genai-catalog',
    });
    return this.#client.listAssetChanges({ after, limit }, { token, signal });
  }
}
