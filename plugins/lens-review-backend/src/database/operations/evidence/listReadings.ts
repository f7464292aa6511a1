import { EvidenceReading } from '../../../model';
import { Db, EvidenceReadingRow } from '../../types';

/** How asking each source about a review went. */
export async function listReadings(options: {
  db: Db;
  reviewId: string;
}): Promise<EvidenceReading[]> {
  const rows = await options
    .db<EvidenceReadingRow>('evidence_readings')
    .where({ review_id: options.reviewId });
  return rows.map(({ source, asked_at, answered_at, error }) => ({
    source,
    askedAt: asked_at,
    ...(answered_at && { answeredAt: answered_at }),
    ...(error !== null && { error }),
  }));
}
