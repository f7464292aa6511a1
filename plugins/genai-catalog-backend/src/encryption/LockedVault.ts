import { missingKey } from './PlainVault';
import { ContentVault, StoredContent } from './types';

/**
 * Stands in where the ledger is encrypted and its key is not configured, or another one under its id: metadata goes on working, no text is read, and
 * none is written, because it would be readable.
 */
export class LockedVault implements ContentVault {
  readonly keyId: string;
  /** What is wrong with the key, behind a comma. */
  readonly #because: string;

  constructor(options: { keyId: string; wrongKey?: boolean }) {
    this.keyId = options.keyId;
    this.#because = options.wrongKey
      ? 'and the configured key of that id is another one'
      : 'which is not configured';
  }

  /** Why no text is read and none is written. */
  get problem(): Error {
    return missingKey(this.keyId, this.#because);
  }

  digest(): never {
    throw this.problem;
  }

  seal(): never {
    throw this.problem;
  }

  open(stored: StoredContent): never {
    const other = stored.kind === 'sealed' && stored.keyId !== this.keyId;
    throw other ? missingKey(stored.keyId) : this.problem;
  }
}
