/** JSON with sorted keys and no spaces: equal values give equal text. A property that is undefined is not there. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    isRecord(part) ? sortedByKey(part) : part,
  );
}

/** The record itself where it is in order already, as what the ledger has stored is. */
function sortedByKey(record: Record<string, unknown>) {
  const keys = Object.keys(record);
  return keys.every((key, index) => index === 0 || keys[index - 1] < key)
    ? record
    : Object.fromEntries(keys.sort().map(key => [key, record[key]]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
