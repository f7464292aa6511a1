import { EntityTagRow } from '../../fleetTypes';
import { Db } from '../../types';

/** The tags of some entities, each list sorted. */
export async function listTags(options: {
  db: Db;
  entityRefs: readonly string[];
}): Promise<ReadonlyMap<string, readonly string[]>> {
  const { db, entityRefs } = options;
  const rows: EntityTagRow[] = await db<EntityTagRow>('entity_tags')
    .whereIn('entity_ref', [...new Set(entityRefs)])
    .orderBy('tag')
    .select('entity_ref', 'tag');
  const tags = new Map<string, string[]>();
  for (const { entity_ref, tag } of rows) {
    tags.set(entity_ref, [...(tags.get(entity_ref) ?? []), tag]);
  }
  return tags;
}
