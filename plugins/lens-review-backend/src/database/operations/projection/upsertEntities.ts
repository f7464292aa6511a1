import { ProjectedEntity } from '../../../model';
import { EntityOwnerRow, EntityRow, GroupAncestorRow } from '../../fleetTypes';
import { isPostgres } from '../../isPostgres';
import { toEntityParts, toEntityRow } from '../../rows';
import { Db } from '../../types';
import { inChunks } from '../inChunks';
import { resolveDomains } from './resolveDomains';

/**
 * Writes what entities are, where it is not what is there, and that they were seen. Gives the refs of those that were
 * written.
 */
export async function upsertEntities(options: {
  tx: Db;
  entities: readonly ProjectedEntity[];
  at: string;
}): Promise<string[]> {
  const { tx, at } = options;
  const changed: string[] = [];
  // In one order everywhere, so that two readings of the catalog at a time wait for each other and not in a circle.
  const sorted = [...options.entities].sort((a, b) =>
    a.entityRef < b.entityRef ? -1 : 1,
  );
  for (const entities of inChunks(sorted)) {
    const fresh = await whichDiffer(tx, entities);
    await writeRows(tx, fresh, at);
    await writeParts(tx, fresh);
    await tx<EntityRow>('entities')
      .whereIn('entity_ref', refsOf(entities))
      .update({ seen_at: at });
    changed.push(...refsOf(fresh));
  }
  for (const refs of inChunks(changed)) {
    await resolveDomains({ tx, entityRefs: refs });
  }
  return changed;
}

async function whichDiffer(
  tx: Db,
  entities: readonly ProjectedEntity[],
): Promise<readonly ProjectedEntity[]> {
  const query = tx<EntityRow>('entities')
    .whereIn('entity_ref', refsOf(entities))
    .orderBy('entity_ref')
    .select('entity_ref', 'digest');
  if (isPostgres(tx)) {
    query.forUpdate();
  }
  const digests = new Map(
    (await query).map(({ entity_ref, digest }) => [entity_ref, digest]),
  );
  return entities.filter(
    ({ entityRef, digest }) => digests.get(entityRef) !== digest,
  );
}

async function writeRows(
  tx: Db,
  entities: readonly ProjectedEntity[],
  at: string,
): Promise<void> {
  if (entities.length > 0) {
    await tx<EntityRow>('entities')
      .insert(entities.map(entity => toEntityRow(entity, at)))
      .onConflict('entity_ref')
      .merge();
  }
}

async function writeParts(
  tx: Db,
  entities: readonly ProjectedEntity[],
): Promise<void> {
  const parts = entities.map(toEntityParts);
  for (const table of [
    'entity_tags',
    'entity_owners',
    'entity_dependencies',
    'entity_filters',
    'entity_parents',
  ] as const) {
    await tx(table).whereIn('entity_ref', refsOf(entities)).delete();
    const rows = parts.flatMap((part): object[] => part[table]);
    for (const chunk of inChunks(rows)) {
      await tx(table).insert(chunk);
    }
  }
  await knowOwners(
    tx,
    parts.flatMap(part => part.entity_owners),
  );
}

/** What is above a new owner is found out when all groups have been read. */
async function knowOwners(
  tx: Db,
  owners: readonly EntityOwnerRow[],
): Promise<void> {
  const refs = [...new Set(owners.map(({ owner_ref }) => owner_ref))].sort();
  for (const chunk of inChunks(refs)) {
    await tx<GroupAncestorRow>('group_ancestors')
      .insert(chunk.map(ref => ({ group_ref: ref, ancestor_ref: ref })))
      .onConflict(['group_ref', 'ancestor_ref'])
      .ignore();
  }
}

function refsOf(entities: readonly ProjectedEntity[]): string[] {
  return entities.map(({ entityRef }) => entityRef);
}
