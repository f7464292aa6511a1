import { FleetScope } from '../../../model';
import { BigIntColumn, Db } from '../../types';
import { appliedRows } from './fleetRows';

/** How many components of a scope the lens applies to, and how many of them have a review that has begun. */
export async function countReach(options: {
  db: Db;
  scope: FleetScope;
}): Promise<{ components: number; begun: number }> {
  const [row]: { components: BigIntColumn; begun: BigIntColumn }[] =
    await appliedRows(options).select(
      options.db.raw('count(*) as components'),
      options.db.raw('count(entity_lenses.review_id) as begun'),
    );
  return { components: Number(row.components), begun: Number(row.begun) };
}
