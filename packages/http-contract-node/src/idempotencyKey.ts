import { InputError } from '@backstage/errors';

/** The key by which a repeated call is known; undefined where there is none, or the route takes none. */
export function parseIdempotencyKey(
  header: string | undefined,
  taken: boolean,
): string | undefined {
  if (!taken || header === undefined) {
    return undefined;
  }
  if (!/^[\x21-\x7e]{1,128}$/.test(header)) {
    throw new InputError(
      'Idempotency-Key: 1 to 128 visible ASCII characters, such as a UUID',
    );
  }
  return header;
}
