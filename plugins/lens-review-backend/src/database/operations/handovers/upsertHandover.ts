import { StoredHandover } from '../../../model';
import { toHandoverRow } from '../../rows';
import { Db, HandoverRow } from '../../types';
import { Write } from '../../writeTogether';

/** Writes a handover over the one before. */
export function upsertHandover(options: {
  tx: Db;
  reviewId: string;
  handover: StoredHandover;
}): Write[] {
  return [
    options
      .tx<HandoverRow>('handovers')
      .insert(toHandoverRow(options.reviewId, options.handover))
      .onConflict(['review_id', 'question_id'])
      .merge(),
  ];
}
