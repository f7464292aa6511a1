import { Db, EvidenceReadingRow } from '../../types';
import { inChunks } from '../inChunks';

/** Notes for many reviews that a source did not answer, unless it was asked again since. When it last answered stays. */
export async function upsertFailedReadings(options: {
  db: Db;
  reviewIds: readonly string[];
  source: string;
  askedAt: string;
  error: string;
}): Promise<void> {
  const { db, reviewIds, source, askedAt, error } = options;
  for (const ids of inChunks(reviewIds)) {
    await db<EvidenceReadingRow>('evidence_readings')
      .insert(
        ids.map(reviewId => ({
          review_id: reviewId,
          source,
          asked_at: askedAt,
          answered_at: null,
          error,
        })),
      )
      .onConflict(['review_id', 'source'])
      .merge(['asked_at', 'error'])
      .where('evidence_readings.asked_at', '<=', askedAt);
  }
}
