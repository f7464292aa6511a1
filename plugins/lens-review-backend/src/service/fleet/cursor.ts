import { createHash } from 'node:crypto';
import { InputError } from '@backstage/errors';
import { z } from 'zod';

/** Where a page ended: the value that the list is sorted by, and what no two items share. */
export interface Position {
  readonly value: string | number;
  readonly tie: readonly string[];
}

/** What a text column takes: PostgreSQL stores no U+0000. */
const textSchema = z.string().regex(/^[^\0]*$/);

const cursorSchema = z.strictObject({
  list: z.string(),
  value: z.union([z.int32(), textSchema]),
  tie: z.array(textSchema),
});

/** A cursor for the page after `position`, of that list only. `list` is what the list was asked for with. */
export function encodeCursor(list: object, position: Position): string {
  return Buffer.from(
    JSON.stringify({ list: fingerprint(list), ...position }),
    'utf8',
  ).toString('base64url');
}

/** What `encodeCursor` wrote; anything else, and the cursor of another list, is refused. */
export function decodeCursor(
  list: object,
  cursor: string,
  form: { value: 'number' | 'string'; ties: number },
): Position {
  const { data } = cursorSchema.safeParse(parseJson(cursor));
  if (
    data?.list === fingerprint(list) &&
    typeof data.value === form.value &&
    data.tie.length === form.ties
  ) {
    return { value: data.value, tie: data.tie };
  }
  throw new InputError(`cursor: '${cursor}' is none of this list`);
}

function parseJson(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/** The same for the same list, in whatever order it was written. */
function fingerprint(list: object): string {
  const sorted = Object.entries(list)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [
      name,
      Array.isArray(value) ? [...value].sort() : value,
    ])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify(sorted))
    .digest('base64url')
    .slice(0, 16);
}
