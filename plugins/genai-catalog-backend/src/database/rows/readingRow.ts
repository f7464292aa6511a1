import { Reading } from '../../model';
import { ReadingRow } from '../types';

/** A row as a reading. */
export function fromReadingRow(row: ReadingRow): Reading {
  return {
    id: row.id,
    sourceId: row.source_id,
    by: row.requested_by ?? undefined,
    startedAt: row.started_at,
    endedAt: row.ended_at ?? undefined,
    outcome: (row.outcome as Reading['outcome'] | null) ?? undefined,
    read: row.read,
    written: row.written,
    removed: row.removed,
  };
}
