import { Db, EvidenceDisputeRow } from '../../types';
import { Write } from '../../writeTogether';

/** Takes a dispute away. The history of the review keeps it. */
export function deleteDispute(options: {
  tx: Db;
  reviewId: string;
  questionId: string;
  choiceId: string;
}): Write[] {
  const { tx, reviewId, questionId, choiceId } = options;
  return [
    tx<EvidenceDisputeRow>('evidence_disputes')
      .where({
        review_id: reviewId,
        question_id: questionId,
        choice_id: choiceId,
      })
      .delete(),
  ];
}
