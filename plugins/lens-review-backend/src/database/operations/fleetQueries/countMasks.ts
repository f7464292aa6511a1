import { FleetScope } from '../../../model';
import { BigIntColumn, Db } from '../../types';
import { appliedRows } from './fleetRows';

/** Answers to one question that say the same of each of its best practices. Bit i: the i-th best practice. */
export interface MaskCount {
  readonly lensVersion: string;
  readonly questionId: string;
  readonly open: number;
  readonly established: number;
  readonly inScope: number;
  readonly components: number;
}

interface Row {
  lens_version: string;
  question_id: string;
  open_mask: BigIntColumn;
  established_mask: BigIntColumn;
  in_scope_mask: BigIntColumn;
  components: BigIntColumn;
}

/** Counts the answers of a scope's reviews by what they say. There are few kinds of them, however many reviews there are. */
export async function countMasks(options: {
  db: Db;
  scope: FleetScope;
}): Promise<MaskCount[]> {
  const { db, scope } = options;
  const columns = [
    'reviews.lens_version',
    'answers.question_id',
    'answers.open_mask',
    'answers.established_mask',
    'answers.in_scope_mask',
  ];
  const rows: Row[] = await appliedRows({ db, scope })
    .join('answers', 'answers.review_id', 'entity_lenses.review_id')
    .select([...columns, db.raw('count(*) as components')])
    .groupBy(columns);
  return rows.map(row => ({
    lensVersion: row.lens_version,
    questionId: row.question_id,
    open: Number(row.open_mask),
    established: Number(row.established_mask),
    inScope: Number(row.in_scope_mask),
    components: Number(row.components),
  }));
}
