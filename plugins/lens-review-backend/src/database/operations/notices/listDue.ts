import { NoticePlace, PracticeKey } from '../../../model';
import { Db } from '../../types';
import { wherePractice } from './wherePractice';
import { fromPlaceRow, livePlaces, PlaceRow } from './places';

/** An open best practice that is to be closed soon. */
export interface DueImprovement extends PracticeKey {
  readonly place: NoticePlace;
  /** Ref of a user or a group; undefined: nobody has taken it on. */
  readonly owner?: string;
  /** Day in UTC. */
  readonly dueAt: string;
}

/** What is to be closed from one day to another, both included, of the reviews after one, by review and day. */
export async function listDue(options: {
  db: Db;
  from: string;
  to: string;
  after?: string;
  limit: number;
}): Promise<DueImprovement[]> {
  const { db, from, to, after, limit } = options;
  const query = livePlaces(db)
    .join('improvements', 'improvements.review_id', 'reviews.id')
    .whereNot('improvements.status', 'done')
    .whereBetween('improvements.due_on', [from, to])
    .orderBy([
      'reviews.id',
      'improvements.due_on',
      'improvements.question_id',
      'improvements.choice_id',
    ])
    .limit(limit)
    .select({
      question_id: 'improvements.question_id',
      choice_id: 'improvements.choice_id',
      owner_ref: 'improvements.owner_ref',
      due_on: 'improvements.due_on',
    });
  wherePractice(query, { of: 'improvements', is: 'open' });
  if (after !== undefined) {
    query.where('reviews.id', '>', after);
  }
  const rows: (PlaceRow & {
    question_id: string;
    choice_id: string;
    owner_ref: string | null;
    due_on: string;
  })[] = await query;
  return rows.map(row => ({
    place: fromPlaceRow(row),
    questionId: row.question_id,
    choiceId: row.choice_id,
    owner: row.owner_ref ?? undefined,
    dueAt: row.due_on,
  }));
}
