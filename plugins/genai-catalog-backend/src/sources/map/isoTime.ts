/** ISO 8601 of a moment that a service gives as a date, as text, or in milliseconds since 1970; undefined where it is none. */
export function isoTime(
  value: Date | string | number | undefined,
): string | undefined {
  const date = value === undefined ? undefined : new Date(value);
  return date && !Number.isNaN(date.getTime()) ? date.toISOString() : undefined;
}
