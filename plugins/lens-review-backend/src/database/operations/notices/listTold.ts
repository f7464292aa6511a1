import { HistoryEvent, HistoryEventType } from '../../../model';
import { fromHistoryRow } from '../../rows';
import { Db, HistoryRow } from '../../types';

/** Writes of these types since a moment, in their order. */
export async function listTold(options: {
  db: Db;
  types: readonly HistoryEventType[];
  since: string;
  after?: string;
  limit: number;
}): Promise<(HistoryEvent & { id: string })[]> {
  const { db, types, since, after, limit } = options;
  const query = db<HistoryRow>('history')
    .whereIn('type', [...types])
    .where('at', '>=', since)
    .orderBy('id')
    .limit(limit);
  if (after !== undefined) {
    query.where('id', '>', after);
  }
  return (await query).map(fromHistoryRow);
}
