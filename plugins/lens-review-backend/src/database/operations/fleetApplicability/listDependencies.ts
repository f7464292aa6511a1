import { EntityDependencyRow } from '../../fleetTypes';
import { Db } from '../../types';

/** What each of the entities depends on, sorted. */
export async function listDependencies(options: {
  db: Db;
  entityRefs: readonly string[];
}): Promise<ReadonlyMap<string, readonly string[]>> {
  const { db, entityRefs } = options;
  const rows = await db<EntityDependencyRow>('entity_dependencies')
    .whereIn('entity_ref', entityRefs)
    .orderBy('target_ref')
    .select('entity_ref', 'target_ref');
  const targets = new Map<string, string[]>();
  for (const { entity_ref, target_ref } of rows) {
    targets.set(entity_ref, [...(targets.get(entity_ref) ?? []), target_ref]);
  }
  return targets;
}
