import { endLostReadings } from '../database/operations';
import { Db } from '../database/types';

/** Milliseconds without a sign of life after which a reading counts as lost, and for which it is remembered. */
const SILENCE = 90_000;
const MEMORY = 30 * 24 * 60 * 60_000;

/** Ends the reading of a source whose replica was killed, and forgets old ones; says whether there was one to end. */
export async function endLost(options: {
  db: Db;
  sourceId: string;
  now: Date;
}): Promise<boolean> {
  const { db, sourceId, now } = options;
  return endLostReadings({
    db,
    sourceId,
    now: now.toISOString(),
    silentSince: new Date(now.getTime() - SILENCE).toISOString(),
    forgetBefore: new Date(now.getTime() - MEMORY).toISOString(),
  });
}
