import { Db, ReadingRow } from '../types';

/**
 * Ends a reading of a source that gave no sign of life since `silentSince`, and forgets what ended before
 * `forgetBefore`. Says whether there was one to end.
 */
export async function endLostReadings(options: {
  db: Db;
  sourceId: string;
  now: string;
  silentSince: string;
  forgetBefore: string;
}): Promise<boolean> {
  const { db, sourceId, now, silentSince, forgetBefore } = options;
  const ended = await db<ReadingRow>('readings')
    .where({ source_id: sourceId })
    .whereNull('ended_at')
    .where('beat_at', '<', silentSince)
    .update({ ended_at: now, outcome: 'lost' });
  await db<ReadingRow>('readings')
    .where({ source_id: sourceId })
    .where('ended_at', '<', forgetBefore)
    .delete();
  return ended > 0;
}
