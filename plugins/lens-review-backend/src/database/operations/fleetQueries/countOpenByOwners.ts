import { FleetScope } from '../../../model';
import { BigIntColumn, Db } from '../../types';
import { countBits, fromBitColumns } from './practiceBits';
import { practiceRows } from './practiceRows';

/** In how many reviews of entities with the same owners the best practices of a word are open, or in scope, by bit. */
export interface OwnersCount {
  readonly owners: readonly string[];
  readonly lensVersion: string;
  readonly word: number;
  readonly open: readonly number[];
  readonly inScope: readonly number[];
}

type Row = { owners: string; lens_version: string; word: number } & Record<
  string,
  BigIntColumn
>;

/** Counts the best practices of a scope's reviews by all owners of an entity together. */
export async function countOpenByOwners(options: {
  db: Db;
  scope: FleetScope;
}): Promise<OwnersCount[]> {
  const { db } = options;
  const rows: Row[] = await db
    .from(practiceRows(options).select('entities.owners').as('held'))
    .select(
      'owners',
      'lens_version',
      'word',
      countBits({ db, mask: 'held.open', name: 'open' }),
      countBits({ db, mask: 'held.in_scope', name: 'in_scope' }),
    )
    .groupBy('owners', 'lens_version', 'word');
  return rows.map(row => ({
    owners: JSON.parse(row.owners),
    lensVersion: row.lens_version,
    word: row.word,
    open: fromBitColumns(row, 'open'),
    inScope: fromBitColumns(row, 'in_scope'),
  }));
}
