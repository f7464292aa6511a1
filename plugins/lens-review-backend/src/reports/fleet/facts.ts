import {
  AcceptanceItem,
  FleetComponents,
  FleetGaps,
  FleetGroup,
  FleetSummary,
  FleetTrendPoint,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** Everything that a fleet report is made of; only what the reader may see. */
export interface FleetReport {
  readonly generatedAt: string;
  readonly lens: {
    readonly id: string;
    readonly name: string;
    readonly version: string;
  };
  /** What the fleet is narrowed by; empty: nothing. */
  readonly filters: readonly {
    readonly name: string;
    readonly values: readonly string[];
  }[];
  readonly summary: FleetSummary;
  /** A point for each day, the last of them today. */
  readonly trend: readonly FleetTrendPoint[];
  /** Risks that are accepted now, what ends next first. */
  readonly accepted: {
    readonly items: readonly (AcceptanceItem & {
      /** By the name in the catalog. */
      readonly approvedBy: string;
    })[];
    readonly totalItems: number;
  };
  /** The worst ones. */
  readonly gaps: FleetGaps;
  /** The worst ones. */
  readonly components: FleetComponents;
}

/** Components of a group by where their reviews stand. */
export function standingOf({
  reviewed,
  inProgress,
  stale,
  neverReviewed,
}: Pick<
  FleetGroup,
  'reviewed' | 'inProgress' | 'stale' | 'neverReviewed'
>): Readonly<Record<keyof typeof STANDING_WORDS, number>> {
  return { reviewed, inProgress, stale, neverReviewed };
}

export const STANDING_WORDS = {
  reviewed: 'Reviewed',
  inProgress: 'In progress',
  stale: 'Stale',
  neverReviewed: 'Never reviewed',
} as const;

/** `0–19 %: 3 components`, for each fifth. */
export function maturityLines({
  totals,
}: FleetSummary): readonly (readonly [range: string, components: number])[] {
  return totals.maturity.buckets.map((count, at) => [
    at === 4 ? '80–100 %' : `${at * 20}–${at * 20 + 19} %`,
    count,
  ]);
}

/** The sentence that a report of nothing begins with; undefined: there is something. */
export function nothingIn({ totals }: FleetSummary): string | undefined {
  return totals.components === 0
    ? 'No component that you may see is one that this lens applies to, so there is nothing to report.'
    : undefined;
}

/** What the list of accepted risks begins with. */
export function acceptedWords({
  items,
  totalItems,
}: FleetReport['accepted']): string {
  if (totalItems === 0) {
    return 'No risk is accepted.';
  }
  const all = `${totalItems} accepted ${totalItems === 1 ? 'risk' : 'risks'}`;
  return items.length < totalItems
    ? `The ${items.length} that end next, of ${all}.`
    : `${all}, what ends next first. From its day on a best practice counts as open again.`;
}

/** From the first day on which any review had begun. */
export function trendSince(
  points: readonly FleetTrendPoint[],
): readonly FleetTrendPoint[] {
  const first = points.findIndex(
    ({ reviewed, inProgress, stale }) => reviewed + inProgress + stale > 0,
  );
  return first < 0 ? [] : points.slice(first);
}

export const TREND_HEAD: readonly string[] = [
  'Day',
  'Open, high',
  'Open, medium',
  'Open, low',
  'Reviewed',
  'In progress',
  'Stale',
];

/** Days that a table of the trend has. */
const MOST_DAYS = 13;

/** The trend as a table of some days, the latest first. */
export function trendRows(
  points: readonly FleetTrendPoint[],
): readonly (readonly (string | number)[])[] {
  const step = Math.max(1, Math.ceil((points.length - 1) / (MOST_DAYS - 1)));
  return [...points]
    .reverse()
    .filter((_, at) => at % step === 0)
    .map(({ date, openPractices, reviewed, inProgress, stale }) => [
      date,
      openPractices.HIGH,
      openPractices.MEDIUM,
      openPractices.LOW,
      reviewed,
      inProgress,
      stale,
    ]);
}

/** `, 2 of them by the review of their System`; empty where there are none. */
export function coveredWords({ totals }: Pick<FleetSummary, 'totals'>): string {
  return totals.covered > 0
    ? `, ${totals.covered} of them by the review of their System`
    : '';
}
