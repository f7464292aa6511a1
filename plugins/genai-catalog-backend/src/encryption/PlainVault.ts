import { ServiceUnavailableError } from '@backstage/errors';
import { sha256 } from '../text';
import { ContentVault, OpenedContent, StoredContent } from './types';

/** Stores text readable: no key was ever configured. */
export class PlainVault implements ContentVault {
  readonly keyId = undefined;

  digest(digestText: string): string {
    return sha256(digestText);
  }

  seal(opened: OpenedContent): StoredContent {
    return { kind: 'plain', ...opened };
  }

  open(stored: StoredContent): OpenedContent {
    if (stored.kind === 'sealed') {
      throw missingKey(stored.keyId);
    }
    return stored;
  }
}

/** Why a text cannot be had at the moment; a router answers 503. */
export function missingKey(
  keyId: string,
  because = 'which is not configured',
): ServiceUnavailableError {
  return new ServiceUnavailableError(
    `Prompt text is encrypted with the key '${keyId}', ${because}`,
  );
}
