import { Db, EntityRow } from '../types';

/** One entry of the change feed; without an entity, a tombstone. */
export interface FeedRow {
  readonly seq: number;
  readonly ref: string;
  /** JSON. */
  readonly entity?: string;
}

/** The present state of what changed after a number, in the order of the changes. */
export async function readFeed(options: {
  db: Db;
  after: number;
  limit: number;
}): Promise<FeedRow[]> {
  const rows = await options
    .db<EntityRow>('entities')
    .where('seq', '>', options.after)
    .orderBy('seq')
    .limit(options.limit);
  return rows.map(row => ({
    seq: Number(row.seq),
    ref: row.ref,
    entity: row.entity ?? undefined,
  }));
}
