/** Bytes of UTF-8 that a text in an index may have: PostgreSQL refuses rows whose index entry takes more than 2,700. */
export const MAX_INDEXED_BYTES = 1_024;

/** Whether a text is short enough for an index. */
export function isIndexable(text: string): boolean {
  return Buffer.byteLength(text, 'utf8') <= MAX_INDEXED_BYTES;
}

/** Text as both databases give it back: PostgreSQL takes no zero character, and UTF-8 no half of a pair. */
export function storable(text: string): string {
  return text.replace(/\0|\p{Surrogate}/gu, '\uFFFD');
}

/** JSON with every text in it made storable: facts end in the catalog's search table. */
export function storableJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_key, part: unknown) =>
    typeof part === 'string' ? storable(part) : part,
  );
}
