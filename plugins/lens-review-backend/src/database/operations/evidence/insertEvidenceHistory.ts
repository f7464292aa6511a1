import { EvidenceChange } from '../../../model';
import { Db, EvidenceHistoryRow } from '../../types';
import { Write } from '../../writeTogether';
import { inChunks } from '../inChunks';

/** Appends what sources say anew. */
export function insertEvidenceHistory(options: {
  tx: Db;
  reviewId: string;
  changes: readonly EvidenceChange[];
}): Write[] {
  const { tx, reviewId, changes } = options;
  const rows = changes.map(change => ({
    review_id: reviewId,
    source: change.source,
    question_id: change.questionId,
    choice_id: change.choiceId,
    verdict: change.verdict,
    sentence: change.sentence,
    observed_at: change.observedAt,
  }));
  return inChunks(rows).map(chunk =>
    tx<EvidenceHistoryRow>('evidence_history').insert(chunk),
  );
}
