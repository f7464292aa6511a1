import { AuthService } from '@backstage/backend-plugin-api';
import {
  EntityFacts,
  GenaiCatalogClient,
  genaiCatalogContract,
} from '@genai-lens/backstage-plugin-genai-catalog-common';

const { entityRefs: REFS } = genaiCatalogContract.queryFacts.body.shape;

/** Asks the GenAI catalog about entities, in the name of this plugin. */
export class CatalogFacts {
  readonly #client: GenaiCatalogClient;
  readonly #auth: AuthService;

  constructor(deps: { client: GenaiCatalogClient; auth: AuthService }) {
    this.#client = deps.client;
    this.#auth = deps.auth;
  }

  /** What it does not know is left out. */
  async of(
    entityRefs: readonly string[],
    signal: AbortSignal,
  ): Promise<readonly EntityFacts[]> {
    // A portal may allow names of its own. One of them must not have the whole question refused.
    const known = entityRefs.filter(ref => REFS.element.safeParse(ref).success);
    if (known.length === 0) {
      return [];
    }
    const { token } = await this.#auth.getPluginRequestToken({
      onBehalfOf: await this.#auth.getOwnServiceCredentials(),
      targetPluginId: 'genai-catalog',
    });
    const { items } = await this.#client.queryFacts(known, { token, signal });
    return items;
  }
}
