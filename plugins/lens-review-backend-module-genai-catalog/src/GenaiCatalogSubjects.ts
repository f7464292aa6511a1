import {
  EntitySubjects,
  SubjectReader,
} from '@genai-lens/backstage-plugin-lens-review-node';
import { CatalogFacts } from './CatalogFacts';

/** Asks the GenAI catalog which versions of prompts and models entities use. */
export class GenaiCatalogSubjects implements SubjectReader {
  readonly id = 'genai-catalog';
  readonly #facts: CatalogFacts;

  constructor(deps: { facts: CatalogFacts }) {
    this.#facts = deps.facts;
  }

  async read({
    entityRefs,
    signal,
  }: {
    readonly entityRefs: readonly string[];
    readonly signal: AbortSignal;
  }): Promise<readonly EntitySubjects[]> {
    const items = await this.#facts.of(entityRefs, signal);
    return items.map(({ entityRef, versions }) => ({
      entityRef,
      subjects: versions,
    }));
  }
}
