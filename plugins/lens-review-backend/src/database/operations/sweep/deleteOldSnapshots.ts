import { Db } from '../../types';

/** Forgets what no longer held at the end of the day `before`. */
export async function deleteOldSnapshots(options: {
  db: Db;
  before: string;
}): Promise<number> {
  const { db, before } = options;
  let deleted = 0;
  for (const table of ['review_snapshots', 'practice_snapshots']) {
    deleted += await db(table).where('next_day', '<=', before).delete();
  }
  return deleted;
}
