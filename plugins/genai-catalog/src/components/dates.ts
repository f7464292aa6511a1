const DAY = 24 * 60 * 60 * 1000;

const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "1 Mar 2027"; what is no date stays as it is written. Days are those of UTC, as providers announce them. */
export function dayInWords(date: string): string {
  const time = Date.parse(date);
  return Number.isNaN(time) ? date : day.format(time);
}

/** Whole days until a time, negative once it is past; undefined where it is no time. */
export function daysUntil(date: string, now: Date): number | undefined {
  const time = Date.parse(date);
  return Number.isNaN(time)
    ? undefined
    : Math.floor((time - now.getTime()) / DAY);
}
