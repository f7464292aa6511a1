import { FleetScope } from '../../../model';
import { Db } from '../../types';
import { appliedRows } from './fleetRows';

/** How many components of a scope the lens applies to, as the filters ask. */
export async function countComponents(options: {
  db: Db;
  scope: FleetScope;
}): Promise<number> {
  const [{ count }]: { count: number | string }[] = await appliedRows(
    options,
  ).select(options.db.raw('count(*) as count'));
  return Number(count);
}
