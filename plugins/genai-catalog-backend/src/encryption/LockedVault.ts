import { missingKey } from './PlainVault';
import { ContentVault, StoredContent } from './types';

/**
 * Stands in where the ledger is encrypted and its key is not configured: metadata goes on working, no text is read, and
 * none is written, because it would be readable.
 */
export class LockedVault implements ContentVault {
  readonly keyId: string;

  constructor(options: { keyId: string }) {
    this.keyId = options.keyId;
  }

  digest(): never {
    throw missingKey(this.keyId);
  }

  seal(): never {
    throw missingKey(this.keyId);
  }

  open(stored: StoredContent): never {
    throw missingKey(stored.kind === 'sealed' ? stored.keyId : this.keyId);
  }
}
