/** The earliest of the times given, as ISO 8601 in UTC. */
export function earliest(
  times: readonly (string | undefined)[],
): string | undefined {
  const known = times
    .filter(time => time !== undefined)
    .map(time => Date.parse(time));
  return known.length > 0
    ? new Date(Math.min(...known)).toISOString()
    : undefined;
}
