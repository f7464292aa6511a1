import {
  Evidence,
  EvidenceOutcome,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { EvidenceRow } from '../types';

/** What a source says, as a row. */
export function toEvidenceRow(
  reviewId: string,
  evidence: Evidence,
): EvidenceRow {
  return {
    review_id: reviewId,
    source: evidence.source,
    question_id: evidence.questionId,
    choice_id: evidence.choiceId,
    verdict: evidence.verdict,
    sentence: evidence.sentence,
    link: evidence.link ? JSON.stringify(evidence.link) : null,
    file: evidence.file ?? null,
    line: evidence.line ?? null,
    about: JSON.stringify(evidence.about),
    observed_at: evidence.observedAt,
    since: evidence.since ?? null,
    expires_at: evidence.expiresAt ?? null,
  };
}

/** What `toEvidenceRow` wrote. */
export function fromEvidenceRow(row: EvidenceRow): Evidence {
  return {
    source: row.source,
    questionId: row.question_id,
    choiceId: row.choice_id,
    verdict: row.verdict as EvidenceOutcome,
    sentence: row.sentence,
    ...(row.link && { link: JSON.parse(row.link) }),
    ...(row.file !== null && { file: row.file }),
    ...(row.line !== null && { line: row.line }),
    about: JSON.parse(row.about),
    observedAt: row.observed_at,
    ...(row.since && { since: row.since }),
    ...(row.expires_at && { expiresAt: row.expires_at }),
  };
}
