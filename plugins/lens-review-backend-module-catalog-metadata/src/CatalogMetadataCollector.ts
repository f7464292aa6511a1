import {
  CollectedEvidence,
  EntityToCollect,
  EvidenceCollector,
} from '@genai-lens/backstage-plugin-lens-review-node';
import { PRACTICES } from './practices';
import { toEvidence } from './toEvidence';

/** Reads owner, lifecycle, documentation and dependencies of the entities that it is given. It asks nobody. */
export class CatalogMetadataCollector implements EvidenceCollector {
  readonly id = 'catalog-metadata';
  readonly title = 'Catalog metadata';
  readonly speaksTo = PRACTICES.map(({ target }) => target);
  readonly #now: () => Date;

  constructor(deps: { now: () => Date }) {
    this.#now = deps.now;
  }

  async collect(request: {
    readonly entities: readonly EntityToCollect[];
  }): Promise<readonly CollectedEvidence[]> {
    const now = this.#now();
    return request.entities.flatMap(asked =>
      asked.reviews.flatMap(review => toEvidence({ asked, review, now })),
    );
  }
}
