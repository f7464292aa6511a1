/** SQLite takes at most 500 rows in a statement. */
const CHUNK = 200;

/** Rows in portions that both databases take. */
export function inChunks<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, index) =>
    rows.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}
