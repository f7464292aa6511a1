import { FleetScope } from '../../../model';
import { BigIntColumn, Db } from '../../types';
import { countBits, fromBitColumns } from './practiceBits';
import { practiceRows } from './practiceRows';

/** In how many reviews the best practices of a word are in which state, by bit. */
export interface PracticeCounts {
  readonly lensVersion: string;
  readonly word: number;
  readonly reviews: number;
  readonly open: readonly number[];
  readonly established: readonly number[];
  readonly inScope: readonly number[];
}

type Row = { lens_version: string; word: number } & Record<
  string,
  BigIntColumn
>;

/** Counts the best practices of a scope's reviews, now or at the end of an earlier day: a row for each version and word. */
export async function countPractices(options: {
  db: Db;
  scope: FleetScope;
  /** Default: now. */
  on?: string;
}): Promise<PracticeCounts[]> {
  const { db } = options;
  const rows: Row[] = await db
    .from(practiceRows(options).as('held'))
    .select(
      'lens_version',
      'word',
      db.raw('count(*) as reviews'),
      ...['open', 'established', 'in_scope'].map(name =>
        countBits({ db, mask: `held.${name}`, name }),
      ),
    )
    .groupBy('lens_version', 'word');
  return rows.map(row => ({
    lensVersion: row.lens_version,
    word: row.word,
    reviews: Number(row.reviews),
    open: fromBitColumns(row, 'open'),
    established: fromBitColumns(row, 'established'),
    inScope: fromBitColumns(row, 'in_scope'),
  }));
}
