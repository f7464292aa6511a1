import { InputError } from '@backstage/errors';
import { fieldName } from './fieldName';

/** Several times as deep as the contract goes, and shallow enough for everything that recurses over input. */
const MOST_LEVELS = 64;

/** Refuses JSON that is nested beyond reason, and U+0000, which PostgreSQL stores in no text. */
export function refuseUnstorable(
  value: unknown,
  path: readonly PropertyKey[] = [],
): void {
  if (path.length > MOST_LEVELS) {
    throw new InputError(
      `${fieldName(
        path.slice(0, 1),
      )}: nested more than ${MOST_LEVELS} levels deep`,
    );
  }
  if (typeof value === 'string') {
    if (value.includes('\0')) {
      throw new InputError(`${fieldName(path)}: contains the character U+0000`);
    }
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => refuseUnstorable(item, [...path, index]));
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      refuseUnstorable(key, [...path, 'key']);
      refuseUnstorable(item, [...path, key]);
    }
  }
}
