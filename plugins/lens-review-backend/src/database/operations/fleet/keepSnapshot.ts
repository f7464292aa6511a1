import { SCORE_COLUMNS } from '../../rows';
import { Db } from '../../types';
import { Write } from '../../writeTogether';

/**
 * Keeps the score that a review and its pillars have in the database as that of the day on which they got it. Comes
 * before the writes that change it: PostgreSQL lets none of them see another, SQLite runs them in order.
 */
export function keepSnapshot(options: {
  tx: Db;
  reviewId: string;
  day: string;
}): Write[] {
  const { tx, reviewId, day } = options;
  const dayColumn = tx.raw('? as day', [day]);
  return [
    tx
      .into(
        tx.raw('review_snapshots (??)', [
          ['review_id', 'day', 'status', ...SCORE_COLUMNS],
        ]),
      )
      .insert(
        tx('reviews')
          .where({ id: reviewId })
          .select(['id', dayColumn, 'status', ...SCORE_COLUMNS]),
      )
      .onConflict(['review_id', 'day'])
      .ignore(),
    tx
      .into(
        tx.raw('pillar_snapshots (??)', [
          ['review_id', 'day', 'pillar_id', ...SCORE_COLUMNS],
        ]),
      )
      .insert(
        tx('pillar_scores')
          .where({ review_id: reviewId })
          .select(['review_id', dayColumn, 'pillar_id', ...SCORE_COLUMNS]),
      )
      .onConflict(['review_id', 'day', 'pillar_id'])
      .ignore(),
  ];
}
