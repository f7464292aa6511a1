import { ReviewStatus } from '@genai-lens/backstage-plugin-lens-review-common';
import { FleetScope } from '../../../model';
import { BigIntColumn, Db } from '../../types';
import { fifthOfMaturity } from './fifthOfMaturity';
import { changesByDay, TIMELINES } from './timeline';

const OPEN = ['open_high', 'open_medium', 'open_low'] as const;

type Open = Readonly<Record<(typeof OPEN)[number], number>>;

/** By how much the fleet changed on a day; on the first day, how it stood at its end. Negative where it went down. */
export interface ReviewChange extends Open {
  readonly day: string;
  readonly status: ReviewStatus;
  /** Fifth of the claimed maturity, from 0 to 4; undefined: not submitted, or nothing in scope. */
  readonly fifth?: number;
  readonly reviews: number;
}

/** The same of a pillar. */
export interface PillarChange extends Open {
  readonly day: string;
  readonly pillarId: string;
}

type OpenRow = Record<(typeof OPEN)[number], BigIntColumn>;

interface Period {
  readonly db: Db;
  readonly scope: FleetScope;
  /** The first day. */
  readonly from: string;
}

const SUMS = Object.fromEntries(
  OPEN.map(column => [column, (table: string) => `${table}.${column}`]),
);

/** How the reviews of a scope changed; several rows may be about the same day. */
export async function sumReviewChanges(
  period: Period,
): Promise<ReviewChange[]> {
  const rows: ({
    day: string;
    status: ReviewStatus;
    fifth: number | null;
    reviews: BigIntColumn;
  } & OpenRow)[] = await changesByDay({
    ...period,
    scores: TIMELINES.reviews,
    kinds: { status: table => `${table}.status`, fifth: fifthOfMaturity },
    sums: { reviews: () => '1', ...SUMS },
  });
  return rows.map(row => ({
    day: row.day,
    status: row.status,
    fifth: row.fifth ?? undefined,
    reviews: Number(row.reviews),
    ...openOf(row),
  }));
}

/** How their pillars changed. */
export async function sumPillarChanges(
  period: Period,
): Promise<PillarChange[]> {
  const rows: ({ day: string; pillar_id: string } & OpenRow)[] =
    await changesByDay({
      ...period,
      scores: TIMELINES.pillars,
      kinds: { pillar_id: table => `${table}.pillar_id` },
      sums: SUMS,
    });
  return rows.map(row => ({
    day: row.day,
    pillarId: row.pillar_id,
    ...openOf(row),
  }));
}

function openOf(row: OpenRow): Open {
  return {
    open_high: Number(row.open_high),
    open_medium: Number(row.open_medium),
    open_low: Number(row.open_low),
  };
}
