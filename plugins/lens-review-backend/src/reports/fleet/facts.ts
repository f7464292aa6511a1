import {
  FleetComponents,
  FleetGaps,
  FleetGroup,
  FleetSummary,
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

/** `, 2 of them by the review of their System`; empty where there are none. */
export function coveredWords({ totals }: Pick<FleetSummary, 'totals'>): string {
  return totals.covered > 0
    ? `, ${totals.covered} of them by the review of their System`
    : '';
}
