import {
  CollectedEvidence,
  EntityToCollect,
  EvidenceCollector,
} from '@genai-lens/backstage-plugin-lens-review-node';
import { CatalogFacts } from './CatalogFacts';
import { TARGETS } from './targets';
import { toEvidence } from './toEvidence';

/** Asks the GenAI catalog what it knows of the prompts and models that entities declare. */
export class GenaiCatalogCollector implements EvidenceCollector {
  readonly id = 'genai-catalog';
  readonly title = 'GenAI catalog';
  readonly speaksTo = TARGETS;
  readonly #facts: CatalogFacts;
  readonly #now: () => Date;

  constructor(deps: { facts: CatalogFacts; now: () => Date }) {
    this.#facts = deps.facts;
    this.#now = deps.now;
  }

  async collect({
    entities,
    signal,
  }: {
    readonly entities: readonly EntityToCollect[];
    readonly signal: AbortSignal;
  }): Promise<readonly CollectedEvidence[]> {
    const refs = entities.map(({ entityRef }) => entityRef);
    const items = await this.#facts.of(refs, signal);
    const now = this.#now();
    return items.flatMap(facts =>
      entities
        .filter(({ entityRef }) => entityRef === facts.entityRef)
        .flatMap(({ reviews }) => reviews)
        .flatMap(review => toEvidence({ facts, review, now })),
    );
  }
}
