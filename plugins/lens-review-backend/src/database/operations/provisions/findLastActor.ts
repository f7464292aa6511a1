import { Actor } from '@genai-lens/http-contract-node';
import { Db, HistoryRow } from '../../types';

/** Who wrote last to a review. */
export async function findLastActor(options: {
  db: Db;
  reviewId: string;
}): Promise<Actor | undefined> {
  const row = await options
    .db<HistoryRow>('history')
    .where({ review_id: options.reviewId })
    .orderBy('id', 'desc')
    .first('by', 'via');
  return row && { by: row.by, ...(row.via !== null && { via: row.via }) };
}
