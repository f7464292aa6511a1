/** SQLite takes no more rows in an insert. */
const ROWS = 500;
/** Both databases limit the values bound to a statement. */
const VALUES = 1_000;

/** Lists short enough for one insert each. */
export function rowChunks<T>(rows: readonly T[]): T[][] {
  return chunks(rows, ROWS);
}

/** Runs a query once per list that is short enough for a `whereIn`, and puts the answers together. */
export async function forEachIn<T, R>(
  values: Iterable<T>,
  query: (some: T[]) => PromiseLike<R[]>,
): Promise<R[]> {
  const found: R[] = [];
  for (const some of chunks([...new Set(values)], VALUES)) {
    for (const row of await query(some)) {
      found.push(row);
    }
  }
  return found;
}

function chunks<T>(values: readonly T[], size: number): T[][] {
  const lists: T[][] = [];
  for (let start = 0; start < values.length; start += size) {
    lists.push(values.slice(start, start + size));
  }
  return lists;
}
