import { Evidence } from '@genai-lens/backstage-plugin-lens-review-common';
import { toEvidenceRow } from '../../rows';
import { Db, EvidenceRow } from '../../types';
import { Write } from '../../writeTogether';
import { inChunks } from '../inChunks';

/** Writes what a source says now over what it said before. */
export function upsertEvidence(options: {
  tx: Db;
  reviewId: string;
  evidence: readonly Evidence[];
}): Write[] {
  const { tx, reviewId, evidence } = options;
  return inChunks(evidence.map(item => toEvidenceRow(reviewId, item))).map(
    rows =>
      tx<EvidenceRow>('evidence')
        .insert(rows)
        .onConflict(['review_id', 'source', 'question_id', 'choice_id'])
        .merge(),
  );
}
