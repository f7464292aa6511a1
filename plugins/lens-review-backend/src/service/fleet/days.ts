const DAY_MS = 24 * 60 * 60 * 1000;

/** The day so many days ago, in UTC. */
export function dayBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * DAY_MS).toISOString().slice(0, 10);
}

/** So many days in UTC, the last of them today. */
export function lastDays(now: Date, count: number): string[] {
  return Array.from({ length: count }, (_, index) =>
    dayBefore(now, count - 1 - index),
  );
}
