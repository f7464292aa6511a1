import { InputError } from '@backstage/errors';
import { EvidenceCollector } from '@genai-lens/backstage-plugin-lens-review-node';

/** Names the source in the database. */
const ID = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/;

/** Collects the collectors that modules bring; one id is one collector. */
export class CollectorList {
  readonly #collectors: EvidenceCollector[] = [];

  get all(): readonly EvidenceCollector[] {
    return this.#collectors;
  }

  add(collector: EvidenceCollector): void {
    const { id } = collector;
    if (!ID.test(id)) {
      throw new InputError(
        `The id of a collector of evidence is letters, digits, '_', '-' and '.', not '${id}'`,
      );
    }
    if (this.#collectors.some(other => other.id === id)) {
      throw new InputError(`There are two collectors of evidence '${id}'`);
    }
    this.#collectors.push(collector);
  }
}
