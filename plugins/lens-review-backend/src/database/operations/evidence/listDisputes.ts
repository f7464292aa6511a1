import { StoredDispute } from '../../../model';
import { fromDisputeRow } from '../../rows';
import { Db, EvidenceDisputeRow } from '../../types';

/** What people dispute of a review's evidence. */
export async function listDisputes(options: {
  db: Db;
  reviewId: string;
}): Promise<StoredDispute[]> {
  const rows = await options
    .db<EvidenceDisputeRow>('evidence_disputes')
    .where({ review_id: options.reviewId });
  return rows.map(fromDisputeRow);
}
