import { InputError } from '@backstage/errors';
import { SubjectReader } from '@genai-lens/backstage-plugin-lens-review-node';

/** Names the source in the database. */
const ID = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/;

/** Collects the readers that modules bring; one id is one reader. */
export class ReaderList {
  readonly #readers: SubjectReader[] = [];

  get all(): readonly SubjectReader[] {
    return this.#readers;
  }

  add(reader: SubjectReader): void {
    const { id } = reader;
    if (!ID.test(id)) {
      throw new InputError(
        `The id of a reader of subjects is letters, digits, '_', '-' and '.', not '${id}'`,
      );
    }
    if (this.#readers.some(other => other.id === id)) {
      throw new InputError(`There are two readers of subjects '${id}'`);
    }
    this.#readers.push(reader);
  }
}
