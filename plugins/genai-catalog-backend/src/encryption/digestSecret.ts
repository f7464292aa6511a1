import { randomBytes } from 'node:crypto';
import { decrypt, encrypt } from './aead';
import { EncryptionKey } from './keys';

const ABOUT = 'digest secret';

/** A fresh secret for keyed digests. It outlives the keys: were it one of them, rotating would look like drift. */
export function newDigestSecret(): Buffer {
  return randomBytes(32);
}

/** The secret as the database keeps it. */
export function wrapDigestSecret(secret: Buffer, key: EncryptionKey): string {
  return encrypt({
    key: key.key,
    plain: secret.toString('base64'),
    about: `${ABOUT} ${key.id}`,
  });
}

/** What `wrapDigestSecret` wrapped; undefined where the key only has the same id. */
export function unwrapDigestSecret(
  sealed: string,
  key: EncryptionKey,
): Buffer | undefined {
  try {
    const about = `${ABOUT} ${key.id}`;
    return Buffer.from(decrypt({ key: key.key, sealed, about }), 'base64');
  } catch {
    return undefined;
  }
}
