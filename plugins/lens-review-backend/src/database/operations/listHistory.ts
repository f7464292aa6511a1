import { HistoryEvent } from '../../model';
import { fromHistoryRow } from '../rows';
import { Db, HistoryRow } from '../types';

/** Writes to a review, newest first, below the number `before`. */
export async function listHistory(options: {
  db: Db;
  reviewId: string;
  before?: string;
  limit: number;
}): Promise<(HistoryEvent & { id: string })[]> {
  const query = options
    .db<HistoryRow>('history')
    .where({ review_id: options.reviewId })
    .orderBy('id', 'desc')
    .limit(options.limit);
  if (options.before !== undefined) {
    query.where('id', '<', options.before);
  }
  return (await query).map(fromHistoryRow);
}
