/** Milliseconds of a `Retry-After` header, which is seconds or a date; undefined where it is neither. */
export function retryAfterMs(
  header: string | null,
  now: Date,
): number | undefined {
  const value = header?.trim();
  if (!value) {
    return undefined;
  }
  if (/^\d{1,9}(\.\d+)?$/.test(value)) {
    return Number(value) * 1_000;
  }
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now.getTime());
}
