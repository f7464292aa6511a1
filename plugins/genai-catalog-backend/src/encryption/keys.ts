import { InputError } from '@backstage/errors';

/** A key for encryption at rest, with the id under which rows remember it. */
export interface EncryptionKey {
  readonly id: string;
  /** 32 bytes. */
  readonly key: Buffer;
}

const ID = /^[A-Za-z0-9_.-]{1,64}$/;

/**
 * Reads the configured keys; the first one encrypts, the others only decrypt. Keys are 32 bytes in base64.
 *
 * Throws `InputError` with the path of the key that is wrong, never with its value.
 */
export function readEncryptionKeys(
  configured: readonly { readonly id: string; readonly key: string }[],
  configPath: string,
): readonly EncryptionKey[] {
  const seen = new Set<string>();
  return configured.map(({ id, key }, index) => {
    const at = `${configPath}[${index}]`;
    if (!ID.test(id)) {
      throw new InputError(
        `${at}.id: at most 64 letters, digits, '_', '.' and '-'`,
      );
    }
    if (seen.has(id)) {
      throw new InputError(`${at}.id: '${id}' is used twice`);
    }
    seen.add(id);
    return Object.freeze({ id, key: readKey(key, `${at}.key`) });
  });
}

function readKey(text: string, at: string): Buffer {
  const key = Buffer.from(text, 'base64');
  // Buffer.from drops what is not base64 without a word.
  const isBase64 =
    key.toString('base64').replace(/=+$/, '') === text.replace(/=+$/, '');
  if (!isBase64 || key.length !== 32) {
    throw new InputError(
      `${at}: 32 bytes in base64, such as 'openssl rand -base64 32' gives`,
    );
  }
  return key;
}
