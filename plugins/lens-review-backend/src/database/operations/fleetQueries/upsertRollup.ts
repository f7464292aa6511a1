import { FleetRollupRow } from '../../fleetTypes';
import { Db } from '../../types';

/** Stores an answer about the fleet in place of the one under its name, and drops what nobody has asked for in a long time. */
export async function upsertRollup(options: {
  db: Db;
  rollup: FleetRollupRow;
  outdatedBefore: string;
}): Promise<void> {
  const { db, rollup, outdatedBefore } = options;
  await db<FleetRollupRow>('fleet_rollups')
    .insert(rollup)
    .onConflict(['lens_id', 'name'])
    .merge();
  await db<FleetRollupRow>('fleet_rollups')
    .where('computed_at', '<', outdatedBefore)
    .delete();
}
