import { FleetStatus } from '@genai-lens/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import {
  hasReviewFilters,
  whereReviewFilters,
} from '../../filters/whereReviewFilters';
import { BigIntColumn } from '../../types';
import { fifthOfMaturity } from './fifthOfMaturity';
import { fleetRows } from './fleetRows';
import { groupColumn, SummaryQuestion } from './groupColumn';
import { joinCovering } from './joinCovering';

/** Components that are alike. */
export interface ReviewCount {
  /** See `groupColumn`; null: there is no such value. */
  readonly key: string | null;
  readonly applies: 'in' | 'out' | 'undecided';
  readonly depends: boolean;
  /** `covered`: no review has begun, and that of the System counts. */
  readonly status: FleetStatus | 'covered';
  /** Fifth of the claimed maturity, from 0 to 4; undefined: not submitted, or nothing in scope. */
  readonly fifth?: number;
  readonly components: number;
}

/** The columns of such a count. */
export interface ReviewCountRow {
  key: string | null;
  applies: ReviewCount['applies'];
  depends: number;
  status: ReviewCount['status'] | null;
  fifth: number | null;
  components: BigIntColumn;
}

/** Counts the components of a scope by group and by where their reviews stand. Filters on reviews hold where the lens applies. */
export function countReviews({
  db,
  scope,
  groupBy,
}: SummaryQuestion): Knex.QueryBuilder {
  const query = joinCovering({ db, query: fleetRows({ db, scope }) });
  if (hasReviewFilters(scope.filters)) {
    query.where(where =>
      where
        .whereNot('entity_lenses.status', 'in')
        .orWhere(inner => whereReviewFilters(inner, scope.filters)),
    );
  }
  return query
    .select(
      db.raw(`${groupColumn(groupBy)} as "key"`),
      'entity_lenses.status as applies',
      'entity_lenses.depends',
      db.raw(
        `coalesce(reviews.status, case when covering_reviews.entity_ref is not null then 'covered' end) as status`,
      ),
      db.raw(`${fifthOfMaturity('reviews')} as fifth`),
      db.raw('count(*) as components'),
    )
    .groupByRaw('1, 2, 3, 4, 5');
}

/** Such a row as a count. */
export function toReviewCount(row: ReviewCountRow): ReviewCount {
  return {
    key: row.key,
    applies: row.applies,
    depends: row.depends === 1,
    status: row.status ?? 'none',
    fifth: row.fifth ?? undefined,
    components: Number(row.components),
  };
}
