import { FleetScope } from '../../../model';
import { Db } from '../../types';
import { fleetRows } from '../fleetQueries';
import { ApplicabilityStatus, whereStatus } from './whereStatus';

/** How many components of a scope there are with that status. */
export async function countApplicability(options: {
  db: Db;
  scope: FleetScope;
  status: ApplicabilityStatus;
}): Promise<number> {
  const { db, scope, status } = options;
  const query = fleetRows({ db, scope });
  whereStatus(query, status);
  const [{ count }]: { count: number | string }[] = await query.select(
    db.raw('count(*) as count'),
  );
  return Number(count);
}
