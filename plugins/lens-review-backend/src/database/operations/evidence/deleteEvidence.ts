import { Evidence } from '@genai-lens/backstage-plugin-lens-review-common';
import { Db, EvidenceRow } from '../../types';
import { Write } from '../../writeTogether';

/** Takes away what a source said of best practices to which it no longer speaks. */
export function deleteEvidence(options: {
  tx: Db;
  reviewId: string;
  evidence: readonly Evidence[];
}): Write[] {
  const { tx, reviewId, evidence } = options;
  if (evidence.length === 0) {
    return [];
  }
  return [
    tx<EvidenceRow>('evidence')
      .where({ review_id: reviewId })
      .whereIn(
        ['source', 'question_id', 'choice_id'],
        evidence.map(({ source, questionId, choiceId }) => [
          source,
          questionId,
          choiceId,
        ]),
      )
      .delete(),
  ];
}
