import { Reading } from '../../model';
import { Db, ReadingRow } from '../types';

/** Notes a reading that begins, unless one of the source is at work; says whether it was noted. */
export async function beginReading(options: {
  db: Db;
  reading: Reading;
}): Promise<boolean> {
  const { db, reading } = options;
  // A unique index allows one reading at work for each source.
  await db<ReadingRow>('readings')
    .insert({
      id: reading.id,
      source_id: reading.sourceId,
      requested_by: reading.by ?? null,
      started_at: reading.startedAt,
      beat_at: reading.startedAt,
      ended_at: null,
      outcome: null,
      read: 0,
      written: 0,
      removed: 0,
    })
    .onConflict()
    .ignore();
  const noted = await db<ReadingRow>('readings')
    .where({ id: reading.id })
    .first('id');
  return noted !== undefined;
}
