import { ReviewStatus } from '@genai-lens/backstage-plugin-lens-review-common';
import { FleetScope } from '../../../model';
import { BigIntColumn, Db } from '../../types';
import { fifthOfMaturity } from './fifthOfMaturity';
import { bitColumns, countBits, fromBitColumns } from './practiceBits';
import { changesByDay } from './timeline';

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

/** By how much the open best practices of a word changed, by bit. */
export interface PracticeChange {
  readonly day: string;
  readonly lensVersion: string;
  readonly word: number;
  readonly open: readonly number[];
}

type OpenRow = Record<(typeof OPEN)[number], BigIntColumn>;

interface Period {
  readonly db: Db;
  readonly scope: FleetScope;
  /** The first day. */
  readonly from: string;
}

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
    timeline: { kept: 'review_snapshots', current: 'reviews' },
    kinds: { status: table => `${table}.status`, fifth: fifthOfMaturity },
    sums: table => [
      period.db.raw('count(*) as reviews'),
      ...OPEN.map(column =>
        period.db.raw(`sum(${table}.${column}) as ${column}`),
      ),
    ],
    sumNames: ['reviews', ...OPEN],
  });
  return rows.map(row => ({
    day: row.day,
    status: row.status,
    fifth: row.fifth ?? undefined,
    reviews: Number(row.reviews),
    ...openOf(row),
  }));
}

/** How what is open in them changed. */
export async function sumPracticeChanges(
  period: Period,
): Promise<PracticeChange[]> {
  const rows: ({
    day: string;
    lens_version: string;
    word: number;
  } & Record<string, BigIntColumn>)[] = await changesByDay({
    ...period,
    timeline: { kept: 'practice_snapshots', current: 'practice_masks' },
    kinds: {
      lens_version: table => `${table}.lens_version`,
      word: table => `${table}.word`,
    },
    sums: table => [
      countBits({ db: period.db, mask: `${table}.open`, name: 'open' }),
    ],
    sumNames: bitColumns('open'),
  });
  return rows.map(row => ({
    day: row.day,
    lensVersion: row.lens_version,
    word: row.word,
    open: fromBitColumns(row, 'open'),
  }));
}

function openOf(row: OpenRow): Open {
  return {
    open_high: Number(row.open_high),
    open_medium: Number(row.open_medium),
    open_low: Number(row.open_low),
  };
}
