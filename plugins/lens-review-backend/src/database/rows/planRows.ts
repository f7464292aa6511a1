import { ImprovementStatus } from '@genai-lens/backstage-plugin-lens-review-common';
import { StoredAcceptance, StoredImprovement } from '../../model';
import { AcceptanceRow, ImprovementRow } from '../types';

/** What is planned for a best practice as a row. */
export function toImprovementRow(
  reviewId: string,
  improvement: StoredImprovement,
): ImprovementRow {
  return {
    review_id: reviewId,
    question_id: improvement.questionId,
    choice_id: improvement.choiceId,
    status: improvement.status,
    owner_ref: improvement.owner ?? null,
    due_on: improvement.dueAt ?? null,
    ticket_url: improvement.ticketUrl ?? null,
    revision: improvement.revision,
    updated_at: improvement.updatedAt,
    updated_by: improvement.updatedBy,
  };
}

/** What `toImprovementRow` wrote. */
export function fromImprovementRow(row: ImprovementRow): StoredImprovement {
  return {
    questionId: row.question_id,
    choiceId: row.choice_id,
    status: row.status as ImprovementStatus,
    owner: row.owner_ref ?? undefined,
    dueAt: row.due_on ?? undefined,
    ticketUrl: row.ticket_url ?? undefined,
    revision: row.revision,
    updatedAt: row.updated_at,
    updatedBy: row.updated_by,
  };
}

/** An acceptance as a row. */
export function toAcceptanceRow(
  reviewId: string,
  acceptance: StoredAcceptance,
): AcceptanceRow {
  return {
    review_id: reviewId,
    question_id: acceptance.questionId,
    choice_id: acceptance.choiceId,
    status: acceptance.status,
    reason: acceptance.reason,
    expires_at: acceptance.expiresAt,
    requested_at: acceptance.requestedAt,
    requested_by: acceptance.requestedBy,
    approved_at: acceptance.approvedAt ?? null,
    approved_by: acceptance.approvedBy ?? null,
    revoked_at: acceptance.revokedAt ?? null,
    revoked_by: acceptance.revokedBy ?? null,
    declined_at: acceptance.declinedAt ?? null,
    declined_by: acceptance.declinedBy ?? null,
    decline_reason: acceptance.declineReason ?? null,
  };
}

/** What `toAcceptanceRow` wrote. */
export function fromAcceptanceRow(row: AcceptanceRow): StoredAcceptance {
  return {
    questionId: row.question_id,
    choiceId: row.choice_id,
    status: row.status as StoredAcceptance['status'],
    reason: row.reason,
    expiresAt: row.expires_at,
    requestedAt: row.requested_at,
    requestedBy: row.requested_by,
    approvedAt: row.approved_at ?? undefined,
    approvedBy: row.approved_by ?? undefined,
    revokedAt: row.revoked_at ?? undefined,
    revokedBy: row.revoked_by ?? undefined,
    declinedAt: row.declined_at ?? undefined,
    declinedBy: row.declined_by ?? undefined,
    declineReason: row.decline_reason ?? undefined,
  };
}
