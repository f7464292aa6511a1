/** A day, `2026-12-03` or a time on it, as `3 December 2026`. */
export function dayWords(day: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(day));
}
