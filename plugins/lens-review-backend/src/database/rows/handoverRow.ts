import { StoredHandover } from '../../model';
import { HandoverRow } from '../types';

/** A handover as a row. */
export function toHandoverRow(
  reviewId: string,
  handover: StoredHandover,
): HandoverRow {
  return {
    review_id: reviewId,
    question_id: handover.questionId,
    to_ref: handover.to,
    message: handover.message ?? null,
    handed_by: handover.by,
    handed_at: handover.at,
    expires_at: handover.expiresAt,
  };
}

/** What `toHandoverRow` wrote. */
export function fromHandoverRow(row: HandoverRow): StoredHandover {
  return {
    questionId: row.question_id,
    to: row.to_ref,
    message: row.message ?? undefined,
    by: row.handed_by,
    at: row.handed_at,
    expiresAt: row.expires_at,
  };
}
