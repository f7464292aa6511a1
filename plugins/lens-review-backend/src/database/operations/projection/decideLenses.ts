import { EntityLensRow } from '../../fleetTypes';
import { isPostgres } from '../../isPostgres';
import { Db } from '../../types';
import { inChunks } from '../inChunks';
import { applicabilitySql } from './applicabilitySql';

/**
 * Writes which lens concerns which entity. With `entityRefs` only for these and for what depends on them, however far.
 * Gives how many rows are others than before.
 */
export async function decideLenses(options: {
  tx: Db;
  lensIds: readonly string[];
  entityRefs?: readonly string[];
}): Promise<number> {
  const { tx, lensIds, entityRefs } = options;
  if (lensIds.length === 0) {
    return 0;
  }
  if (entityRefs) {
    let changed = 0;
    for (const refs of inChunks(entityRefs)) {
      changed += await run(tx, lensIds, refs);
    }
    return changed;
  }
  const dropped = await tx<EntityLensRow>('entity_lenses')
    .whereNotIn('lens_id', lensIds)
    .delete();
  return dropped + (await run(tx, lensIds));
}

async function run(
  tx: Db,
  lensIds: readonly string[],
  entityRefs?: readonly string[],
): Promise<number> {
  const sql = applicabilitySql({
    lenses: lensIds.length,
    entityRefs: entityRefs?.length,
  });
  const result = await tx.raw(sql, [
    ...lensIds,
    ...(entityRefs ?? []),
    ...(entityRefs ?? []),
  ]);
  return isPostgres(tx) ? result.rowCount : result.changes;
}
