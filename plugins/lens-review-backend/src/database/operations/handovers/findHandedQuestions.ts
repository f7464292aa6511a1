import { ReviewKey } from '../../../model';
import { Db, HandoverRow } from '../../types';

/** The questions of a review that are handed to one of `claims` at `now`, sorted. */
export async function findHandedQuestions(options: {
  db: Db;
  key: ReviewKey;
  claims: readonly string[];
  now: string;
}): Promise<string[]> {
  const { db, key, claims, now } = options;
  const rows: Pick<HandoverRow, 'question_id'>[] = await db('handovers')
    .join('reviews', 'reviews.id', 'handovers.review_id')
    .where({
      'reviews.entity_ref': key.entityRef,
      'reviews.lens_id': key.lensId,
    })
    .whereNull('reviews.deleted_at')
    .whereIn('handovers.to_ref', claims)
    .where('handovers.expires_at', '>', now)
    .orderBy('handovers.question_id')
    .select('handovers.question_id');
  return rows.map(({ question_id }) => question_id);
}
