import {
  AnswerInput,
  Fingerprint,
  Risk,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { ScoredAnswer, StoredAnswer } from '../../model';
import { AnswerRow } from '../types';

/** A question of a review as a row. */
export function toAnswerRow(reviewId: string, answer: ScoredAnswer): AnswerRow {
  const { said, masks } = answer;
  return {
    review_id: reviewId,
    question_id: answer.questionId,
    revision: answer.revision,
    answer: said ? JSON.stringify(said.input) : null,
    risk: answer.risk,
    established_mask: masks.established,
    open_mask: masks.open,
    unknown_mask: masks.unknown,
    accepted_mask: masks.accepted,
    in_scope_mask: masks.inScope,
    updated_at: said?.updatedAt ?? null,
    updated_by: said?.updatedBy ?? null,
    confirmed_at: said?.confirmedAt ?? null,
    confirmed_by: said?.confirmedBy ?? null,
    fingerprint: said?.fingerprint ? JSON.stringify(said.fingerprint) : null,
  };
}

/** What is read of a question's row: of the masks only whether anything is in scope. */
export type ReadAnswerRow = Omit<
  AnswerRow,
  'review_id' | `${'established' | 'open' | 'unknown' | 'accepted'}_mask`
>;

export const ANSWER_COLUMNS: (keyof ReadAnswerRow)[] = [
  'question_id',
  'revision',
  'risk',
  'in_scope_mask',
  'answer',
  'updated_at',
  'updated_by',
  'confirmed_at',
  'confirmed_by',
  'fingerprint',
];

/** What `toAnswerRow` wrote, without the masks. */
export function fromAnswerRow(row: ReadAnswerRow): StoredAnswer {
  return {
    questionId: row.question_id,
    revision: row.revision,
    risk: row.risk as Risk,
    inScope: Number(row.in_scope_mask) !== 0,
    said: fromSaid(row),
  };
}

function fromSaid(row: ReadAnswerRow): StoredAnswer['said'] {
  const { answer, fingerprint } = row;
  const { updated_at, updated_by, confirmed_at, confirmed_by } = row;
  if (!answer || !updated_at || !updated_by || !confirmed_at || !confirmed_by) {
    return undefined;
  }
  return {
    input: JSON.parse(answer) as AnswerInput,
    updatedAt: updated_at,
    updatedBy: updated_by,
    confirmedAt: confirmed_at,
    confirmedBy: confirmed_by,
    ...(fingerprint && { fingerprint: JSON.parse(fingerprint) as Fingerprint }),
  };
}
