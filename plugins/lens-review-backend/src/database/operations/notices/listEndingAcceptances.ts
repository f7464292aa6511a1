import { NoticePlace, PracticeKey } from '../../../model';
import { Db } from '../../types';
import { wherePractice } from './wherePractice';
import { fromPlaceRow, livePlaces, PlaceRow } from './places';

/** An accepted risk that counts as open again soon. */
export interface EndingAcceptance extends PracticeKey {
  readonly place: NoticePlace;
  readonly requestedBy: string;
  readonly expiresAt: string;
}

/** Accepted risks that end after one moment and until another, of the reviews after one, by review and end. */
export async function listEndingAcceptances(options: {
  db: Db;
  now: string;
  until: string;
  after?: string;
  limit: number;
}): Promise<EndingAcceptance[]> {
  const { db, now, until, after, limit } = options;
  const query = livePlaces(db)
    .join('acceptances', 'acceptances.review_id', 'reviews.id')
    .where('acceptances.status', 'accepted')
    .where('acceptances.expires_at', '>', now)
    .where('acceptances.expires_at', '<=', until)
    .orderBy([
      'reviews.id',
      'acceptances.expires_at',
      'acceptances.question_id',
      'acceptances.choice_id',
    ])
    .limit(limit)
    .select({
      question_id: 'acceptances.question_id',
      choice_id: 'acceptances.choice_id',
      requested_by: 'acceptances.requested_by',
      expires_at: 'acceptances.expires_at',
    });
  wherePractice(query, { of: 'acceptances', is: 'not-in-place' });
  if (after !== undefined) {
    query.where('reviews.id', '>', after);
  }
  const rows: (PlaceRow & {
    question_id: string;
    choice_id: string;
    requested_by: string;
    expires_at: string;
  })[] = await query;
  return rows.map(row => ({
    place: fromPlaceRow(row),
    questionId: row.question_id,
    choiceId: row.choice_id,
    requestedBy: row.requested_by,
    expiresAt: row.expires_at,
  }));
}
