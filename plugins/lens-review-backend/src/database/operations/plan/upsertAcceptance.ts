import { StoredAcceptance } from '../../../model';
import { toAcceptanceRow } from '../../rows';
import { AcceptanceRow, Db } from '../../types';
import { Write } from '../../writeTogether';

/** Writes an acceptance over the one before. */
export function upsertAcceptance(options: {
  tx: Db;
  reviewId: string;
  acceptance: StoredAcceptance;
}): Write[] {
  return [
    options
      .tx<AcceptanceRow>('acceptances')
      .insert(toAcceptanceRow(options.reviewId, options.acceptance))
      .onConflict(['review_id', 'question_id', 'choice_id'])
      .merge(),
  ];
}
