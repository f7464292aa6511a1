import { Problem } from '@genai-lens/backstage-plugin-lens-review-common';

const DAY_MS = 24 * 60 * 60 * 1000;

/** What is wrong with a day or a time that has to lie ahead, by at most a year. */
export function checkAhead(
  path: string,
  time: string,
  now: Date,
): readonly Problem[] {
  // A day ends with it; a year ahead is the same day of the next year.
  const isDay = time.length === 10;
  const at = Date.parse(time) + (isDay ? DAY_MS - 1 : 0);
  const latest = new Date(now);
  latest.setUTCFullYear(latest.getUTCFullYear() + 1);
  const lastMoment = isDay
    ? Date.parse(latest.toISOString().slice(0, 10)) + DAY_MS - 1
    : latest.getTime();
  if (at <= now.getTime()) {
    return [{ path, message: `'${time}' has passed.` }];
  }
  return at > lastMoment
    ? [{ path, message: `'${time}' is more than a year ahead.` }]
    : [];
}
