import { InputError } from '@backstage/errors';

/** A page of a list that is short enough to be read whole; a cursor is the number of items before it. */
export function pageOf<T>(
  items: readonly T[],
  { cursor, limit }: { cursor?: string; limit: number },
): { items: T[]; nextCursor?: string; totalItems: number } {
  if (cursor !== undefined && !/^[1-9]\d{0,5}$/.test(cursor)) {
    throw new InputError(`cursor: '${cursor}' is none of this list`);
  }
  const start = Number(cursor ?? 0);
  const end = start + limit;
  return {
    items: items.slice(start, end),
    ...(end < items.length && { nextCursor: String(end) }),
    totalItems: items.length,
  };
}
