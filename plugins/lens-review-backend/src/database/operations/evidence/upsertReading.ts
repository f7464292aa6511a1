import { Db, EvidenceReadingRow } from '../../types';
import { Write } from '../../writeTogether';

/** Notes that a source answered. */
export function upsertReading(options: {
  tx: Db;
  reviewId: string;
  source: string;
  askedAt: string;
  answeredAt: string;
}): Write[] {
  const { tx, reviewId, source, askedAt, answeredAt } = options;
  return [
    tx<EvidenceReadingRow>('evidence_readings')
      .insert({
        review_id: reviewId,
        source,
        asked_at: askedAt,
        answered_at: answeredAt,
        error: null,
      })
      .onConflict(['review_id', 'source'])
      .merge(),
  ];
}
