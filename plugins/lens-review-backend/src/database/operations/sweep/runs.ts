import { FleetRunRow } from '../../fleetTypes';
import { Db } from '../../types';

/** Runs that are kept. */
const MOST_RUNS = 100;

/** Notes that a reading of the catalog began, and forgets the oldest ones. */
export async function insertRun(options: {
  db: Db;
  startedAt: string;
}): Promise<string> {
  const { db, startedAt } = options;
  const [{ id }] = await db<FleetRunRow>('fleet_runs')
    .insert({
      started_at: startedAt,
      outcome: 'running',
      entities: 0,
      rescored: 0,
    })
    .returning('id');
  await db<FleetRunRow>('fleet_runs')
    .where('id', '<=', Number(id) - MOST_RUNS)
    .whereNotIn('id', query =>
      query.from('fleet_runs').whereNotNull('projected_at').max('id'),
    )
    .delete();
  return String(id);
}

/** Notes how far a reading came, or how it ended. */
export async function updateRun(options: {
  db: Db;
  id: string;
  run: Partial<Omit<FleetRunRow, 'id'>>;
}): Promise<void> {
  const { db, id, run } = options;
  await db<FleetRunRow>('fleet_runs').where({ id }).update(run);
}
