import { Reading } from '../../model';
import { fromReadingRow } from '../rows';
import { Db, ReadingRow } from '../types';

/**
 * One reading of each source: the one at work, else the latest. Replicas have clocks of their own, so that the one at
 * work need not be the one that began last.
 */
export async function listReadings(options: { db: Db }): Promise<Reading[]> {
  const { db } = options;
  const latest = db<ReadingRow>('readings')
    .select('source_id')
    .max({ started_at: 'started_at' })
    .groupBy('source_id')
    .as('latest');
  const rows: ReadingRow[] = await db('readings')
    .select('readings.*')
    .leftJoin(latest, join =>
      join
        .on('latest.source_id', 'readings.source_id')
        .andOn('latest.started_at', 'readings.started_at'),
    )
    .whereNotNull('latest.source_id')
    .orWhereNull('readings.ended_at')
    .orderBy('readings.id');
  const shown = new Map<string, ReadingRow>();
  for (const row of rows) {
    if (row.ended_at === null || !shown.has(row.source_id)) {
      shown.set(row.source_id, row);
    }
  }
  return [...shown.values()].map(fromReadingRow);
}
