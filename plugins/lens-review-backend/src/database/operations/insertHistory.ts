import { HistoryEvent } from '../../model';
import { toHistoryRow } from '../rows';
import { Db, HistoryRow } from '../types';
import { Write } from '../writeTogether';
import { inChunks } from './inChunks';

/** What each transaction that goes on has appended. */
const appended = new WeakMap<Db, HistoryEvent[]>();

/** Appends writes to the history, in order. */
export function insertHistory(options: {
  tx: Db;
  events: readonly HistoryEvent[];
}): Write[] {
  const { tx, events } = options;
  appended.set(tx, [...historyOf(tx), ...events]);
  return inChunks(events.map(toHistoryRow)).map(rows =>
    tx<HistoryRow>('history').insert(rows),
  );
}

/** What a transaction has appended to the history so far: to be told elsewhere, once it is committed. */
export function historyOf(tx: Db): readonly HistoryEvent[] {
  return appended.get(tx) ?? [];
}
