import { Reading } from '../../model';
import { fromReadingRow } from '../rows';
import { Db, ReadingRow } from '../types';

/** The latest reading of each source. */
export async function listReadings(options: { db: Db }): Promise<Reading[]> {
  const { db } = options;
  const latest = db<ReadingRow>('readings')
    .select('source_id')
    .max({ started_at: 'started_at' })
    .groupBy('source_id')
    .as('latest');
  const rows: ReadingRow[] = await db('readings')
    .select('readings.*')
    .join(latest, join =>
      join
        .on('latest.source_id', 'readings.source_id')
        .andOn('latest.started_at', 'readings.started_at'),
    )
    .orderBy('readings.id');
  return rows.map(fromReadingRow);
}
