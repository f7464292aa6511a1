import { MilestoneHead, StoredMilestone } from '../../model';
import { MilestoneRow } from '../libraryTypes';

/** A milestone as a row. */
export function toMilestoneRow(
  milestone: StoredMilestone,
  idempotencyKey?: string,
): MilestoneRow {
  return {
    review_id: milestone.reviewId,
    number: milestone.number,
    name: milestone.name,
    at: milestone.at,
    by: milestone.by,
    via: milestone.via ?? null,
    idempotency_key: idempotencyKey ?? null,
    lens_version: milestone.lensVersion,
    review: JSON.stringify(milestone.review),
    answers: JSON.stringify(milestone.answers),
    questions: JSON.stringify(milestone.questions),
  };
}

/** What is read of a milestone in a list. */
export type MilestoneHeadRow = Omit<
  MilestoneRow,
  'answers' | 'questions' | 'idempotency_key'
>;

export const HEAD_COLUMNS: (keyof MilestoneHeadRow)[] = [
  'review_id',
  'number',
  'name',
  'at',
  'by',
  'via',
  'lens_version',
  'review',
];

/** What `toMilestoneRow` wrote, without the answers. */
export function fromMilestoneHeadRow(row: MilestoneHeadRow): MilestoneHead {
  return {
    reviewId: row.review_id,
    number: row.number,
    name: row.name,
    at: row.at,
    by: row.by,
    via: row.via ?? undefined,
    lensVersion: row.lens_version,
    review: JSON.parse(row.review),
  };
}

/** What `toMilestoneRow` wrote. */
export function fromMilestoneRow(row: MilestoneRow): StoredMilestone {
  return {
    ...fromMilestoneHeadRow(row),
    answers: JSON.parse(row.answers),
    questions: JSON.parse(row.questions),
  };
}
