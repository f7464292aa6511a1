import { FleetVersionRow } from '../../fleetTypes';
import { isPostgres } from '../../isPostgres';
import { Db } from '../../types';
import { APPLICABILITY_SLOT } from './bumpFleetVersion';

/**
 * Lets nobody else change meanwhile what applies to whom: what follows from two decisions at a time would miss one of
 * them. Comes before any other lock on entities. SQLite has one writer at a time as it is.
 */
export async function lockApplicability(options: {
  tx: Db;
  lensIds: readonly string[];
}): Promise<void> {
  const { tx, lensIds } = options;
  if (isPostgres(tx)) {
    await tx<FleetVersionRow>('fleet_versions')
      .where({ slot: APPLICABILITY_SLOT })
      .whereIn('lens_id', lensIds)
      .orderBy('lens_id')
      .forUpdate()
      .select('lens_id');
  }
}
