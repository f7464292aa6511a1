import { AuthService } from '@backstage/backend-plugin-api';
import {
  GenaiCatalogClient,
  genaiCatalogContract,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import {
  CollectedEvidence,
  EntityToCollect,
  EvidenceCollector,
} from '@genai-lens/backstage-plugin-lens-review-node';
import { TARGETS } from './targets';
import { toEvidence } from './toEvidence';

const { entityRefs: REFS } = genaiCatalogContract.queryFacts.body.shape;

/** Asks the GenAI catalog what it knows of the prompts and models that entities declare. */
export class GenaiCatalogCollector implements EvidenceCollector {
  readonly id = 'genai-catalog';
  readonly title = 'GenAI catalog';
  readonly speaksTo = TARGETS;
  readonly #client: GenaiCatalogClient;
  readonly #auth: AuthService;
  readonly #now: () => Date;

  constructor(deps: {
    client: GenaiCatalogClient;
    auth: AuthService;
    now: () => Date;
  }) {
    this.#client = deps.client;
    this.#auth = deps.auth;
    this.#now = deps.now;
  }

  async collect(request: {
    readonly entities: readonly EntityToCollect[];
    readonly signal: AbortSignal;
  }): Promise<readonly CollectedEvidence[]> {
    const { signal } = request;
    // A portal may allow names of its own. One of them must not have the whole question refused.
    const entities = request.entities.filter(
      ({ entityRef }) => REFS.element.safeParse(entityRef).success,
    );
    if (entities.length === 0) {
      return [];
    }
    const { token } = await this.#auth.getPluginRequestToken({
      onBehalfOf: await this.#auth.getOwnServiceCredentials(),
      targetPluginId: 'genai-catalog',
    });
    const { items } = await this.#client.queryFacts(
      entities.map(({ entityRef }) => entityRef),
      { token, signal },
    );
    const now = this.#now();
    return items.flatMap(facts =>
      entities
        .filter(({ entityRef }) => entityRef === facts.entityRef)
        .flatMap(({ reviews }) => reviews)
        .flatMap(review => toEvidence({ facts, review, now })),
    );
  }
}
