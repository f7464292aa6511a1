import { EvidenceOutcome } from '@genai-lens/backstage-plugin-lens-review-common';
import { EvidenceChange } from '../../../model';
import { Db, EvidenceHistoryRow } from '../../types';

/** When sources began to say something else, newest first, at most `each` times of each source and best practice. */
export async function listEvidenceHistory(options: {
  db: Db;
  reviewId: string;
  each: number;
}): Promise<EvidenceChange[]> {
  const { db, reviewId, each } = options;
  const numbered = db<EvidenceHistoryRow>('evidence_history')
    .where({ review_id: reviewId })
    .select('*')
    .rowNumber('nth', query =>
      query
        .partitionBy(['source', 'question_id', 'choice_id'])
        .orderBy('id', 'desc'),
    );
  const rows: EvidenceHistoryRow[] = await db
    .from(numbered.as('numbered'))
    .where('nth', '<=', each)
    .orderBy('id', 'desc')
    .select('*');
  return rows.map(row => ({
    source: row.source,
    questionId: row.question_id,
    choiceId: row.choice_id,
    verdict: row.verdict as EvidenceOutcome,
    sentence: row.sentence,
    observedAt: row.observed_at,
  }));
}
