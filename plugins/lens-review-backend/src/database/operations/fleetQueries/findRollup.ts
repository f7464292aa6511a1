import { FleetVersionRow } from '../../fleetTypes';
import { BigIntColumn, Db } from '../../types';
import { APPLICABILITY_SLOT } from '../fleet';

/** A stored answer about the fleet, and how far what it follows from has come. */
export interface Rollup {
  /** Grows with every change. */
  readonly version: string;
  /** JSON; undefined: nothing is stored, or something has changed since. */
  readonly body?: string;
}

/** A stored answer, as long as nothing has changed. */
export async function findRollup(options: {
  db: Db;
  lensId: string;
  name: string;
  /** What the answer follows from. Default: everything. */
  follows?: 'applicability';
}): Promise<Rollup> {
  const { db, lensId, name, follows } = options;
  const version = db<FleetVersionRow>('fleet_versions')
    .where('lens_id', lensId)
    .sum('version as version');
  if (follows === 'applicability') {
    version.where('slot', APPLICABILITY_SLOT);
  }
  const row: { version: BigIntColumn | null; body: string | null } | undefined =
    await db
      .select('current.version', 'fleet_rollups.body')
      .from(version.as('current'))
      .leftJoin('fleet_rollups', join =>
        join
          .on('fleet_rollups.version', 'current.version')
          .andOnVal('fleet_rollups.lens_id', lensId)
          .andOnVal('fleet_rollups.name', name),
      )
      .first();
  return {
    version: String(row?.version ?? 0),
    body: row?.body ?? undefined,
  };
}
