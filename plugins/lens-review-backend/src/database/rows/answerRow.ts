import {
  AnswerInput,
  Fingerprint,
  Risk,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { StoredAnswer } from '../../model';
import { AnswerRow } from '../types';

/** A question of a review as a row. */
export function toAnswerRow(reviewId: string, answer: StoredAnswer): AnswerRow {
  const { said } = answer;
  return {
    review_id: reviewId,
    question_id: answer.questionId,
    revision: answer.revision,
    answer: said ? JSON.stringify(said.input) : null,
    risk: answer.risk,
    in_scope: answer.inScope,
    updated_at: said?.updatedAt ?? null,
    updated_by: said?.updatedBy ?? null,
    confirmed_at: said?.confirmedAt ?? null,
    confirmed_by: said?.confirmedBy ?? null,
    fingerprint: said?.fingerprint ? JSON.stringify(said.fingerprint) : null,
  };
}

/** What is read of a question's row. */
export type ReadAnswerRow = Omit<AnswerRow, 'review_id'>;

export const ANSWER_COLUMNS: (keyof ReadAnswerRow)[] = [
  'question_id',
  'revision',
  'risk',
  'in_scope',
  'answer',
  'updated_at',
  'updated_by',
  'confirmed_at',
  'confirmed_by',
  'fingerprint',
];

/** What `toAnswerRow` wrote. */
export function fromAnswerRow(row: ReadAnswerRow): StoredAnswer {
  return {
    questionId: row.question_id,
    revision: row.revision,
    risk: row.risk as Risk,
    inScope: Boolean(row.in_scope),
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
