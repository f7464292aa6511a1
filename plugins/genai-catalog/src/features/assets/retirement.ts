import { daysUntil } from '../../components';

/** Spans of time in which models reach their end of life. */
export const RETIREMENT_WINDOWS = ['past', '90d', '1y', 'later'] as const;

export type RetirementWindow = (typeof RETIREMENT_WINDOWS)[number];

export const WINDOW_WORDS: Readonly<Record<RetirementWindow, string>> = {
  past: 'Past end of life',
  '90d': 'Within 90 days',
  '1y': 'In 90 days to a year',
  later: 'Later',
};

/** Where in the entity the date stands. */
export const END_OF_LIFE_FIELD = 'spec.deprecation.endOfLifeAt';

/** In which span a date lies; undefined for what is no date. */
export function windowOf(
  date: string,
  now: Date,
): RetirementWindow | undefined {
  const days = daysUntil(date, now);
  if (days === undefined) {
    return undefined;
  }
  if (days < 0) {
    return 'past';
  }
  if (days <= 90) {
    return '90d';
  }
  return days <= 365 ? '1y' : 'later';
}
