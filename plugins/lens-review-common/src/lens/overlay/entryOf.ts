/** The entry under an id from a file, which may be spelled like something that every object inherits. */
export function entryOf<T>(
  record: Readonly<Record<string, T>> | undefined,
  id: string,
): T | undefined {
  return record && Object.hasOwn(record, id) ? record[id] : undefined;
}
