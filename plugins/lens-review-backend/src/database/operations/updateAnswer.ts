import { StoredAnswer } from '../../model';
import { toAnswerRow } from '../rows';
import { AnswerRow, Db } from '../types';
import { Write } from '../writeTogether';

/** Writes one question's row, which is there from the start of the review. */
export function updateAnswer(options: {
  tx: Db;
  reviewId: string;
  answer: StoredAnswer;
}): Write[] {
  const { review_id, question_id, ...columns } = toAnswerRow(
    options.reviewId,
    options.answer,
  );
  return [
    options
      .tx<AnswerRow>('answers')
      .where({ review_id, question_id })
      .update(columns),
  ];
}
