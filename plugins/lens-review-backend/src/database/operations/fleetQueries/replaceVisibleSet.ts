import { VisibleEntityRow, VisibleSetRow } from '../../fleetTypes';
import { Db } from '../../types';
import { inChunks } from '../inChunks';

/** Writes a list of visible entities in place of an older one, and drops the lists that nobody uses any more. */
export async function replaceVisibleSet(options: {
  db: Db;
  key: string;
  readAt: string;
  entityRefs: readonly string[];
  outdatedBefore: string;
}): Promise<void> {
  const { db, key, readAt, entityRefs, outdatedBefore } = options;
  await db.transaction(async tx => {
    // Whoever else writes the same list waits here.
    await tx<VisibleSetRow>('visible_sets')
      .insert({ key, read_at: readAt })
      .onConflict('key')
      .merge();
    await tx<VisibleEntityRow>('visible_entities').where({ key }).delete();
    for (const refs of inChunks(entityRefs)) {
      await tx<VisibleEntityRow>('visible_entities').insert(
        refs.map(entity_ref => ({ key, entity_ref })),
      );
    }
  });
  await db<VisibleSetRow>('visible_sets')
    .where('read_at', '<', outdatedBefore)
    .delete();
}
