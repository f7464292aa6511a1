import { StoredHandover } from '../../../model';
import { fromHandoverRow } from '../../rows';
import { Db, HandoverRow } from '../../types';

/** The handovers of a review that give something at `now`, by question. */
export async function listHandovers(options: {
  db: Db;
  reviewId: string;
  now: string;
}): Promise<StoredHandover[]> {
  const { db, reviewId, now } = options;
  const rows = await db<HandoverRow>('handovers')
    .where({ review_id: reviewId })
    .where('expires_at', '>', now)
    .orderBy('question_id');
  return rows.map(fromHandoverRow);
}
