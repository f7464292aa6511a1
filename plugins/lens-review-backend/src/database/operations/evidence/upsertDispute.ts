import { StoredDispute } from '../../../model';
import { toDisputeRow } from '../../rows';
import { Db, EvidenceDisputeRow } from '../../types';
import { Write } from '../../writeTogether';

/** Writes a dispute over the one before. */
export function upsertDispute(options: {
  tx: Db;
  reviewId: string;
  dispute: StoredDispute;
}): Write[] {
  return [
    options
      .tx<EvidenceDisputeRow>('evidence_disputes')
      .insert(toDisputeRow(options.reviewId, options.dispute))
      .onConflict(['review_id', 'question_id', 'choice_id'])
      .merge(),
  ];
}
