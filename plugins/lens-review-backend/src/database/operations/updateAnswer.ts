import { StoredAnswer } from '../../model';
import { toAnswerRow } from '../rows';
import { AnswerRow, Db } from '../types';

/** Writes one question's row, which is there from the start of the review. */
export async function updateAnswer(options: {
  tx: Db;
  reviewId: string;
  answer: StoredAnswer;
}): Promise<void> {
  const { review_id, question_id, ...columns } = toAnswerRow(
    options.reviewId,
    options.answer,
  );
  await options
    .tx<AnswerRow>('answers')
    .where({ review_id, question_id })
    .update(columns);
}
