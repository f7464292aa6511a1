import { historyOf } from '../database/operations';
import { retryDeadlock } from '../database/retryDeadlock';
import { Db } from '../database/types';
import { HistoryEvent } from '../model';

/**
 * Runs a transaction, again where it was given up for another one. Once it is committed, what it appended to the history of
 * reviews is announced.
 */
export async function announcing<T>(
  context: {
    readonly db: Db;
    readonly announce?: (events: readonly HistoryEvent[]) => void;
  },
  work: (tx: Db) => Promise<T>,
): Promise<T> {
  const { result, events } = await retryDeadlock(context.db, async tx => ({
    result: await work(tx),
    events: historyOf(tx),
  }));
  context.announce?.(events);
  return result;
}
