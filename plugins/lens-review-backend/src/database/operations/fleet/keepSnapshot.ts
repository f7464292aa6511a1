import { Knex } from 'knex';
import { SCORE_COLUMNS } from '../../rows';
import { Db } from '../../types';
import { Write } from '../../writeTogether';

const SNAPSHOTS = [
  {
    kept: 'review_snapshots',
    current: 'reviews',
    reviewId: 'id',
    columns: ['status', ...SCORE_COLUMNS],
    key: [],
  },
  {
    kept: 'practice_snapshots',
    current: 'practice_masks',
    reviewId: 'review_id',
    columns: ['word', 'lens_version', 'open', 'established', 'in_scope'],
    key: ['word'],
  },
] as const;

/**
 * Keeps the score that a review has in the database, and its best practices, as those from `day`, on which it got them,
 * up to `nextDay`. Comes before the writes that change them: PostgreSQL lets none of them see another, SQLite runs them
 * in order.
 */
export function keepSnapshot(options: {
  tx: Db;
  reviewId: string;
  day: string;
  nextDay: string;
}): Write[] {
  const { tx, day, nextDay } = options;
  const into = (table: string, columns: string[]): Knex.Raw =>
    tx.raw(`${table} (??)`, [columns]);
  return SNAPSHOTS.map(({ kept, current, reviewId, columns, key }) =>
    tx
      .into(into(kept, ['review_id', 'day', 'next_day', ...columns]))
      .insert(
        tx(current)
          .where({ [reviewId]: options.reviewId })
          .select([
            reviewId,
            tx.raw('? as day', [day]),
            tx.raw('? as next_day', [nextDay]),
            ...columns,
          ]),
      )
      .onConflict(['review_id', 'day', ...key])
      .ignore(),
  );
}
