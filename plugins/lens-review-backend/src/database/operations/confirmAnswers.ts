import { AnswerRow, Db } from '../types';
import { Write } from '../writeTogether';

/** Writes that answers are still true. */
export function confirmAnswers(options: {
  tx: Db;
  reviewId: string;
  questionIds: readonly string[];
  at: string;
  by: string;
}): Write[] {
  const { tx, reviewId, questionIds, at, by } = options;
  return [
    tx<AnswerRow>('answers')
      .where({ review_id: reviewId })
      .whereIn('question_id', questionIds)
      .update({ confirmed_at: at, confirmed_by: by }),
  ];
}
