import { createHash } from 'node:crypto';

/** sha256, hex, of a lens as it came: a text as it stands, an object whatever the order of its keys. */
export function lensChecksum(lens: {
  definition: unknown;
  overlay?: unknown;
}): string {
  const { definition, overlay } = lens;
  return createHash('sha256')
    .update(typeof definition === 'string' ? definition : canonical(definition))
    .update('\n')
    .update(overlay === undefined ? '' : canonical(overlay))
    .digest('hex');
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    isRecord(part) ? sortedByKey(part) : part,
  );
}

function sortedByKey(record: Record<string, unknown>) {
  return Object.fromEntries(
    Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
