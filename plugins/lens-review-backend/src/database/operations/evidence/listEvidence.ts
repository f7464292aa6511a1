import { Evidence } from '@genai-lens/backstage-plugin-lens-review-common';
import { fromEvidenceRow } from '../../rows';
import { Db, EvidenceRow } from '../../types';

/** What every source last said of a review. */
export async function listEvidence(options: {
  db: Db;
  reviewId: string;
}): Promise<Evidence[]> {
  const rows = await options
    .db<EvidenceRow>('evidence')
    .where({ review_id: options.reviewId })
    .orderBy(['question_id', 'choice_id', 'source']);
  return rows.map(fromEvidenceRow);
}
