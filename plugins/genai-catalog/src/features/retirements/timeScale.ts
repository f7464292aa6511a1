import { Retirement } from '@genai-lens/backstage-plugin-genai-catalog-common';

const DAY = 24 * 60 * 60 * 1000;
/** Marks on the axis; more would run into each other. */
const MOST_TICKS = 7;
/** Months from one mark to the next that people count in. */
const STEPS = [1, 2, 3, 6, 12, 24];

/** A stretch of time, drawn from left to right. */
export interface TimeScale {
  readonly start: number;
  readonly end: number;
  /** Percent of the width; beyond the ends, at the ends. */
  at(time: number): number;
  /** First days of months, at even distances. */
  readonly ticks: readonly number[];
}

/** From the earliest end of life, but no more than half of the window back, to the end of the window. */
export function timeScale(options: {
  items: readonly Pick<Retirement, 'endOfLifeAt'>[];
  windowDays: number;
  now: Date;
}): TimeScale {
  const { items, windowDays } = options;
  const now = options.now.getTime();
  const ends = items
    .map(({ endOfLifeAt }) => Date.parse(endOfLifeAt))
    .filter(time => !Number.isNaN(time));
  const back = Math.min(now - 0.06 * windowDays * DAY, ...ends);
  const start = Math.max(back, now - 0.5 * windowDays * DAY);
  const end = now + windowDays * DAY;
  return {
    start,
    end,
    at: time =>
      Math.min(100, Math.max(0, ((time - start) / (end - start)) * 100)),
    ticks: ticksBetween(start, end),
  };
}

function ticksBetween(start: number, end: number): readonly number[] {
  const months = (end - start) / (30 * DAY);
  const step = STEPS.find(each => months / each <= MOST_TICKS) ?? 36;
  const first = new Date(start);
  const year = first.getUTCFullYear();
  const ticks: number[] = [];
  for (let month = 0; ; month += step) {
    const time = Date.UTC(year, month, 1);
    if (time > end) {
      return ticks;
    }
    if (time >= start) {
      ticks.push(time);
    }
  }
}
