import {
  FleetTrendPoint,
  Lens,
} from '@genai-lens/backstage-plugin-lens-review-common';
import {
  CoveredChange,
  PracticeChange,
  ReviewChange,
} from '../../../database/operations/fleetQueries';
import { PracticeIndex } from '../practices';

const STATUS_FIELDS = {
  draft: 'inProgress',
  complete: 'reviewed',
  stale: 'stale',
} as const;

/** From how much changed on each day to how things stood at its end. A day without a change is like the one before. */
export function addUpChanges(input: {
  days: readonly string[];
  lens: Lens;
  reviews: readonly ReviewChange[];
  covered: readonly CoveredChange[];
  practices: readonly PracticeChange[];
  index: PracticeIndex;
}): FleetTrendPoint[] {
  const { index } = input;
  const reviews = byDay(input.reviews);
  const covered = byDay(input.covered);
  const practices = byDay(input.practices);
  const pillarIds = new Set([
    ...input.lens.pillars.map(({ id }) => id),
    ...index.all.map(({ pillarId }) => pillarId),
  ]);
  const state: FleetTrendPoint = {
    date: '',
    reviewed: 0,
    inProgress: 0,
    stale: 0,
    openPractices: { HIGH: 0, MEDIUM: 0, LOW: 0 },
    maturity: { n: 0, buckets: [0, 0, 0, 0, 0] },
    pillars: [...pillarIds].map(pillarId => ({
      pillarId,
      openPractices: { HIGH: 0, MEDIUM: 0, LOW: 0 },
    })),
  };
  return input.days.map(date => {
    reviews.get(date)?.forEach(change => addReview(state, change));
    covered.get(date)?.forEach(change => {
      state.reviewed += change.components;
    });
    practices.get(date)?.forEach(change => addPractices(state, change, index));
    return structuredClone({ ...state, date });
  });
}

function addReview(state: FleetTrendPoint, change: ReviewChange): void {
  state[STATUS_FIELDS[change.status]] += change.reviews;
  addOpen(state.openPractices, change);
  if (change.fifth !== undefined) {
    state.maturity.n += change.reviews;
    state.maturity.buckets[change.fifth] += change.reviews;
  }
}

function addPractices(
  state: FleetTrendPoint,
  change: PracticeChange,
  index: PracticeIndex,
): void {
  for (const { practice, count } of index.counted(change, change.open)) {
    const pillar = state.pillars.find(
      ({ pillarId }) => pillarId === practice.pillarId,
    );
    if (pillar) {
      pillar.openPractices[practice.choice.documentedRisk] += count;
    }
  }
}

function addOpen(
  counts: FleetTrendPoint['openPractices'],
  change: ReviewChange,
): void {
  counts.HIGH += change.open_high;
  counts.MEDIUM += change.open_medium;
  counts.LOW += change.open_low;
}

function byDay<T extends { readonly day: string }>(
  changes: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const days = new Map<string, T[]>();
  for (const change of changes) {
    days.set(change.day, [...(days.get(change.day) ?? []), change]);
  }
  return days;
}
