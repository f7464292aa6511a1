import { Knex } from 'knex';
import {
  countReviews,
  ReviewCount,
  ReviewCountRow,
  toReviewCount,
} from './countReviews';
import { SummaryQuestion } from './groupColumn';
import {
  PILLAR_SUMS,
  PillarSum,
  PillarSumRow,
  sumPillars,
  toPillarSum,
} from './sumPillars';

const REVIEW_COLUMNS = ['applies', 'depends', 'status', 'fifth', 'components'];
const PILLAR_COLUMNS = ['pillarId', ...PILLAR_SUMS];

type Row =
  | (ReviewCountRow & { pillarId: null })
  | (PillarSumRow & { applies: null });

/** Where the reviews of a scope stand, and what their pillars add up to: one statement, so that both are of one moment. */
export async function summarize(
  question: SummaryQuestion,
): Promise<{ counts: ReviewCount[]; sums: PillarSum[] }> {
  const { db } = question;
  const part = (query: Knex.QueryBuilder, columns: readonly string[]) =>
    db
      .from(query.as('part'))
      .select([
        'key',
        ...[...REVIEW_COLUMNS, ...PILLAR_COLUMNS].map(column =>
          columns.includes(column) ? column : db.raw('null as ??', [column]),
        ),
      ]);
  const rows: Row[] = await db
    .queryBuilder()
    .unionAll([
      part(countReviews(question), REVIEW_COLUMNS),
      part(sumPillars(question), PILLAR_COLUMNS),
    ]);
  return {
    counts: rows.flatMap(row =>
      row.pillarId === null ? toReviewCount(row) : [],
    ),
    sums: rows.flatMap(row => (row.pillarId === null ? [] : toPillarSum(row))),
  };
}
