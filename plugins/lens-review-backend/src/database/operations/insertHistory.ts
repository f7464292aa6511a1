import { HistoryEvent } from '../../model';
import { toHistoryRow } from '../rows';
import { Db } from '../types';

/** SQLite takes at most 500 rows in a statement. */
const CHUNK = 200;

/** Appends writes to the history, in order. */
export async function insertHistory(options: {
  tx: Db;
  events: readonly HistoryEvent[];
}): Promise<void> {
  const rows = options.events.map(toHistoryRow);
  for (let start = 0; start < rows.length; start += CHUNK) {
    await options.tx('history').insert(rows.slice(start, start + CHUNK));
  }
}
