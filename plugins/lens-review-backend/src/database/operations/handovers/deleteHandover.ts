import { Db, HandoverRow } from '../../types';
import { Write } from '../../writeTogether';

/** Deletes the handover of a question; the history tells of it. */
export function deleteHandover(options: {
  tx: Db;
  reviewId: string;
  questionId: string;
}): Write[] {
  const { tx, reviewId, questionId } = options;
  return [
    tx<HandoverRow>('handovers')
      .where({ review_id: reviewId, question_id: questionId })
      .delete(),
  ];
}
