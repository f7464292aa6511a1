import { GroupAncestorRow } from '../../fleetTypes';
import { Db } from '../../types';

/** Every owner with itself and all groups above it. */
export async function listAncestors(
  db: Db,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db<GroupAncestorRow>('group_ancestors').select();
  const ancestors = new Map<string, string[]>();
  for (const { group_ref, ancestor_ref } of rows) {
    ancestors.set(group_ref, [
      ...(ancestors.get(group_ref) ?? []),
      ancestor_ref,
    ]);
  }
  return ancestors;
}
