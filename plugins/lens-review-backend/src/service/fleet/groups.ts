import {
  FLEET_WITHOUT,
  FleetGrouping,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { listAncestors } from '../../database/operations/fleetQueries';
import { Db } from '../../database/types';

/** The groups that the components belong to which the database counted under `key`; see `groupColumn`. */
export type GroupsOf = (key: string | null) => readonly string[];

/** By owner: all owners, and every group above one of them, each once, so that nothing counts twice in a group. */
export async function groupsBy(options: {
  db: Db;
  groupBy: FleetGrouping;
}): Promise<GroupsOf> {
  if (options.groupBy !== 'owner') {
    return key => [key ?? FLEET_WITHOUT];
  }
  const ancestors = await listAncestors(options.db);
  const known = new Map<string | null, readonly string[]>();
  return key => {
    const groups = known.get(key) ?? groupsAbove(key, ancestors);
    known.set(key, groups);
    return groups;
  };
}

function groupsAbove(
  key: string | null,
  ancestors: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const owners: string[] = JSON.parse(key ?? '[]');
  return owners.length > 0
    ? [...new Set(owners.flatMap(owner => ancestors.get(owner) ?? [owner]))]
    : [FLEET_WITHOUT];
}
