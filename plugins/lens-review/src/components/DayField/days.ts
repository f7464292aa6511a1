const words = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeZone: 'UTC',
});

/** "24 Dec 2026" for 2026-12-24. */
export function dayWords(day: string): string {
  return words.format(new Date(day));
}

/** The last second of a day where the reader is, as ISO 8601 in UTC. */
export function endOfDay(day: string): string {
  return new Date(`${day}T23:59:59`).toISOString();
}

/** Whether a day has gone by, as the server counts days. */
export function isPast(day: string, now: Date): boolean {
  return day < now.toISOString().slice(0, 10);
}
