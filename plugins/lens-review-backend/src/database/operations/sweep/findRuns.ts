import { FleetRunRow } from '../../fleetTypes';
import { Db } from '../../types';

/** The newest reading of the catalog, and when one last came to its end. */
export async function findRuns(db: Db): Promise<{
  last?: FleetRunRow;
  projectedAt?: string;
}> {
  const last = await db<FleetRunRow>('fleet_runs')
    .orderBy('id', 'desc')
    .first();
  const complete = await db<FleetRunRow>('fleet_runs')
    .whereNotNull('projected_at')
    .orderBy('id', 'desc')
    .first('projected_at');
  return { last, projectedAt: complete?.projected_at ?? undefined };
}
