import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
/** Lengths in bytes, as GCM recommends them. */
const IV = 12;
const TAG = 16;

/** Encrypts with AES-256-GCM; base64 of initialisation vector, tag and text. `about` is not stored, but has to be said again to decrypt. */
export function encrypt(options: {
  key: Buffer;
  plain: string;
  about: string;
}): string {
  const iv = randomBytes(IV);
  const cipher = createCipheriv(ALGORITHM, options.key, iv);
  cipher.setAAD(Buffer.from(options.about, 'utf8'));
  const text = Buffer.concat([
    cipher.update(options.plain, 'utf8'),
    cipher.final(),
  ]);
  return Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64');
}

/** What `encrypt` encrypted. Throws where the key or `about` is another one, or a byte was changed. */
export function decrypt(options: {
  key: Buffer;
  sealed: string;
  about: string;
}): string {
  const bytes = Buffer.from(options.sealed, 'base64');
  const decipher = createDecipheriv(
    ALGORITHM,
    options.key,
    bytes.subarray(0, IV),
    { authTagLength: TAG },
  );
  decipher.setAAD(Buffer.from(options.about, 'utf8'));
  decipher.setAuthTag(bytes.subarray(IV, IV + TAG));
  return Buffer.concat([
    decipher.update(bytes.subarray(IV + TAG)),
    decipher.final(),
  ]).toString('utf8');
}
