import { StoredAnswer } from '../../model';
import { ANSWER_COLUMNS, fromAnswerRow, ReadAnswerRow } from '../rows';
import { AnswerRow, Db } from '../types';

/** The answers of several reviews, by the id of the review. */
export async function listAnswersOfReviews(options: {
  db: Db;
  reviewIds: readonly string[];
}): Promise<ReadonlyMap<string, readonly StoredAnswer[]>> {
  const { db, reviewIds } = options;
  if (reviewIds.length === 0) {
    return new Map();
  }
  const rows: (ReadAnswerRow & Pick<AnswerRow, 'review_id'>)[] =
    await db<AnswerRow>('answers')
      .whereIn('review_id', reviewIds)
      .orderBy('question_id')
      .select(['review_id', ...ANSWER_COLUMNS]);
  return new Map(
    reviewIds.map(id => [
      id,
      rows.filter(row => row.review_id === id).map(fromAnswerRow),
    ]),
  );
}
