import { HistoryEvent, HistoryEventType } from '../../model';
import { HistoryRow } from '../types';

/** A write as a row; the database numbers it. */
export function toHistoryRow(event: HistoryEvent): Omit<HistoryRow, 'id'> {
  return {
    review_id: event.reviewId,
    type: event.type,
    question_id: event.questionId ?? null,
    revision: event.revision ?? null,
    at: event.at,
    by: event.by,
    via: event.via ?? null,
    from_json: event.from ? JSON.stringify(event.from) : null,
    to_json: event.to ? JSON.stringify(event.to) : null,
  };
}

/** What `toHistoryRow` wrote, with its number. */
export function fromHistoryRow(row: HistoryRow): HistoryEvent & { id: string } {
  return {
    id: String(row.id),
    reviewId: row.review_id,
    type: row.type as HistoryEventType,
    questionId: row.question_id ?? undefined,
    revision: row.revision ?? undefined,
    at: row.at,
    by: row.by,
    via: row.via ?? undefined,
    from: row.from_json ? JSON.parse(row.from_json) : undefined,
    to: row.to_json ? JSON.parse(row.to_json) : undefined,
  };
}
