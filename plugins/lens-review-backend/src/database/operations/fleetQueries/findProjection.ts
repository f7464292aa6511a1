import { FleetRunRow } from '../../fleetTypes';
import { Db } from '../../types';

/** When the catalog was last read to its end, and whether the last attempt failed. Both from one query. */
export async function findProjection(
  db: Db,
): Promise<{ projectedAt?: string; projectionFailing: boolean }> {
  const newest = () => db<FleetRunRow>('fleet_runs').orderBy('id', 'desc');
  const row:
    | {
        projectedAt: string | null;
        triedAt: string | null;
        readAt: string | null;
      }
    | undefined = await db
    .select({
      projectedAt: newest()
        .whereNotNull('projected_at')
        .limit(1)
        .select('projected_at'),
      triedAt: newest().whereNotNull('ended_at').limit(1).select('ended_at'),
      readAt: newest().whereNotNull('ended_at').limit(1).select('projected_at'),
    })
    .first();
  return {
    projectedAt: row?.projectedAt ?? undefined,
    projectionFailing: Boolean(row?.triedAt) && !row?.readAt,
  };
}
