import { StoredAnswer } from '../../model';
import { ANSWER_COLUMNS, fromAnswerRow } from '../rows';
import { AnswerRow, Db } from '../types';

/** A row for every question of the review's lens, answered or not, by question id. */
export async function listAnswers(options: {
  db: Db;
  reviewId: string;
}): Promise<StoredAnswer[]> {
  const rows = await options
    .db<AnswerRow>('answers')
    .where({ review_id: options.reviewId })
    .orderBy('question_id')
    .select(ANSWER_COLUMNS);
  return rows.map(fromAnswerRow);
}
