import { Db, ReadingRow } from '../types';

/** Ends readings of a source that gave no sign of life since `silentSince`, and forgets what ended before `forgetBefore`. */
export async function endLostReadings(options: {
  db: Db;
  sourceId: string;
  now: string;
  silentSince: string;
  forgetBefore: string;
}): Promise<void> {
  const { db, sourceId, now, silentSince, forgetBefore } = options;
  await db<ReadingRow>('readings')
    .where({ source_id: sourceId })
    .whereNull('ended_at')
    .where('beat_at', '<', silentSince)
    .update({ ended_at: now, outcome: 'lost' });
  await db<ReadingRow>('readings')
    .where({ source_id: sourceId })
    .where('ended_at', '<', forgetBefore)
    .delete();
}
