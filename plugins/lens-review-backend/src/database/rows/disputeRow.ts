import { StoredDispute } from '../../model';
import { EvidenceDisputeRow } from '../types';

/** A dispute as a row. */
export function toDisputeRow(
  reviewId: string,
  dispute: StoredDispute,
): EvidenceDisputeRow {
  return {
    review_id: reviewId,
    question_id: dispute.questionId,
    choice_id: dispute.choiceId,
    reason: dispute.reason,
    contradictions: JSON.stringify(dispute.contradictions),
    disputed_at: dispute.at,
    disputed_by: dispute.by,
    via: dispute.via ?? null,
  };
}

/** What `toDisputeRow` wrote. */
export function fromDisputeRow(row: EvidenceDisputeRow): StoredDispute {
  return {
    questionId: row.question_id,
    choiceId: row.choice_id,
    reason: row.reason,
    contradictions: JSON.parse(row.contradictions),
    at: row.disputed_at,
    by: row.disputed_by,
    ...(row.via && { via: row.via }),
  };
}
