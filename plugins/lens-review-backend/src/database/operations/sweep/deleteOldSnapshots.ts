import { Db } from '../../types';

/**
 * Forgets the scores of days before `before`, but of each review the last one: it is what held on that day, and still
 * does until the next one.
 */
export async function deleteOldSnapshots(options: {
  db: Db;
  before: string;
}): Promise<number> {
  const { db, before } = options;
  let deleted = 0;
  for (const table of ['review_snapshots', 'pillar_snapshots']) {
    deleted += await db(table)
      .where('day', '<', before)
      .whereExists(
        db(`${table} as later`)
          .select(db.raw('1'))
          .whereRaw('later.review_id = ??', [`${table}.review_id`])
          .whereRaw('later.day > ??', [`${table}.day`])
          .where('later.day', '<=', before),
      )
      .delete();
  }
  return deleted;
}
