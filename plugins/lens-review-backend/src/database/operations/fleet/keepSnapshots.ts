import { Knex } from 'knex';
import { SCORE_COLUMNS } from '../../rows';
import { Db } from '../../types';
import { Write } from '../../writeTogether';
import { inChunks } from '../inChunks';

const REVIEW = ['status', ...SCORE_COLUMNS];
const PRACTICES = ['word', 'lens_version', 'open', 'established', 'in_scope'];

/**
 * Keeps the scores that reviews have in the database, and their best practices, as those from the day on which they got
 * them up to `nextDay`. Comes before the writes that change them: PostgreSQL lets none of them see another, SQLite runs
 * them in order.
 */
export function keepSnapshots(options: {
  tx: Db;
  reviewIds: readonly string[];
  nextDay: string;
}): Write[] {
  const { tx, nextDay } = options;
  const into = (table: string, columns: readonly string[]): Knex.Raw =>
    tx.raw(`${table} (??)`, [['review_id', 'day', 'next_day', ...columns]]);
  const days = () => tx.raw('? as next_day', [nextDay]);
  return inChunks(options.reviewIds).flatMap(ids => [
    tx
      .into(into('review_snapshots', REVIEW))
      .insert(
        tx('reviews')
          .whereIn('id', ids)
          .select(['id', 'scored_on', days(), ...REVIEW]),
      )
      .onConflict(['review_id', 'day'])
      .ignore(),
    tx
      .into(into('practice_snapshots', PRACTICES))
      .insert(
        tx('practice_masks')
          .join('reviews', 'reviews.id', 'practice_masks.review_id')
          .whereIn('reviews.id', ids)
          .select([
            'practice_masks.review_id',
            'reviews.scored_on',
            days(),
            ...PRACTICES.map(column => `practice_masks.${column}`),
          ]),
      )
      .onConflict(['review_id', 'day', 'word'])
      .ignore(),
  ]);
}
