import { Reading } from '../../model';
import { Db, ReadingRow } from '../types';

/** Notes how far a reading is, or that it is over. One that was taken for lost stays so. */
export async function updateReading(options: {
  db: Db;
  reading: Reading;
  now: string;
}): Promise<void> {
  const { db, reading, now } = options;
  await db<ReadingRow>('readings')
    .where({ id: reading.id })
    .whereNull('ended_at')
    .update({
      beat_at: now,
      ended_at: reading.endedAt ?? null,
      outcome: reading.outcome ?? null,
      read: reading.read,
      written: reading.written,
      removed: reading.removed,
    });
}
