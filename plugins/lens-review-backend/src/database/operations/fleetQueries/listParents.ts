import { EntityParentRow } from '../../fleetTypes';
import { Db } from '../../types';

/** The groups right above each group, by ref. */
export async function listParents({
  db,
}: {
  db: Db;
}): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db<EntityParentRow>('entity_parents')
    .orderBy(['entity_ref', 'parent_ref'])
    .select('entity_ref', 'parent_ref');
  const parents = new Map<string, string[]>();
  for (const { entity_ref, parent_ref } of rows) {
    const known = parents.get(entity_ref) ?? [];
    known.push(parent_ref);
    parents.set(entity_ref, known);
  }
  return parents;
}
