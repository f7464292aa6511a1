import {
  ContentVault,
  EncryptionKey,
  LockedVault,
  newDigestSecret,
  PlainVault,
  SealedVault,
  unwrapDigestSecret,
  wrapDigestSecret,
} from '../../encryption';
import { findSecret, insertSecret } from '../../database/operations';
import { Db } from '../../database/types';

/** The secret that digests are keyed with. */
export const DIGEST_SECRET = 'digest';

/**
 * Decides how prompt text is stored, by the configured keys and by what the database holds: readable as long as there
 * never was a key, sealed with one, and not at all where the key that it needs is missing.
 */
export async function openVault(options: {
  db: Db;
  keys: readonly EncryptionKey[];
}): Promise<ContentVault> {
  const { db } = options;
  const [writing, ...others] = options.keys;
  const stored = await findSecret({ db, id: DIGEST_SECRET });
  if (!writing) {
    return stored ? new LockedVault(stored) : new PlainVault();
  }
  if (!stored) {
    const sealed = wrapDigestSecret(newDigestSecret(), writing);
    await insertSecret({
      db,
      secret: { id: DIGEST_SECRET, keyId: writing.id, sealed },
    });
    // Another replica may have been faster; its secret counts.
    return openVault(options);
  }
  const key = options.keys.find(({ id }) => id === stored.keyId);
  if (!key) {
    return new LockedVault(stored);
  }
  const digestSecret = unwrapDigestSecret(stored.sealed, key);
  return digestSecret
    ? new SealedVault({ keys: [writing, ...others], digestSecret })
    : new LockedVault({ ...stored, wrongKey: true });
}
