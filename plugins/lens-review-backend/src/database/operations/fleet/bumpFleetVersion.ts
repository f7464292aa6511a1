import { Db } from '../../types';
import { FleetVersionRow } from '../../fleetTypes';
import { Write } from '../../writeTogether';

/** Counts what concerns many entities: readings of the catalog, and what applies to whom. */
export const APPLICABILITY_SLOT = 16;

/** Saves of different reviews mostly wait for different rows. */
const FLEET_VERSION_SLOTS = 16;

/** Says that stored answers about the fleet are old. `by`: what was written, so that many writers share few rows. */
export function bumpFleetVersion(options: {
  tx: Db;
  lensId: string;
  by: string;
}): Write[] {
  const { tx, lensId, by } = options;
  const slot =
    [...by].reduce((sum, char) => sum + char.charCodeAt(0), 0) %
    FLEET_VERSION_SLOTS;
  return [
    tx<FleetVersionRow>('fleet_versions')
      .where({ lens_id: lensId, slot })
      .increment('version', 1),
  ];
}

/** The same for what concerns many entities. */
export function bumpApplicability(options: {
  tx: Db;
  lensIds: readonly string[];
}): Write[] {
  return options.lensIds.length > 0
    ? [
        options
          .tx<FleetVersionRow>('fleet_versions')
          .where({ slot: APPLICABILITY_SLOT })
          .whereIn('lens_id', options.lensIds)
          .increment('version', 1),
      ]
    : [];
}
