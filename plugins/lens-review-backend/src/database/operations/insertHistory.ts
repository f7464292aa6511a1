import { HistoryEvent } from '../../model';
import { toHistoryRow } from '../rows';
import { Db, HistoryRow } from '../types';
import { Write } from '../writeTogether';
import { inChunks } from './inChunks';

/** Appends writes to the history, in order. */
export function insertHistory(options: {
  tx: Db;
  events: readonly HistoryEvent[];
}): Write[] {
  return inChunks(options.events.map(toHistoryRow)).map(rows =>
    options.tx<HistoryRow>('history').insert(rows),
  );
}
