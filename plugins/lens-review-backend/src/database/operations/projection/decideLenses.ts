import { DecidedLens } from '../../../model';
import { EntityLensRow } from '../../fleetTypes';
import { isPostgres } from '../../isPostgres';
import { Db } from '../../types';
import { inChunks } from '../inChunks';
import { applicabilitySql } from './applicabilitySql';

const idsOf = (lenses: readonly DecidedLens[]) =>
  lenses.map(({ lensId }) => lensId);

/**
 * Writes which lens concerns which entity. With `entityRefs` only for these and for what depends on them, however far.
 * Gives how many rows are others than before.
 */
export async function decideLenses(options: {
  tx: Db;
  lenses: readonly DecidedLens[];
  entityRefs?: readonly string[];
}): Promise<number> {
  const { tx, lenses, entityRefs } = options;
  if (lenses.length === 0) {
    return 0;
  }
  if (entityRefs) {
    let changed = 0;
    for (const refs of inChunks(entityRefs)) {
      changed += await run(tx, lenses, refs);
    }
    return changed;
  }
  const dropped = await tx<EntityLensRow>('entity_lenses')
    .whereNotIn('lens_id', idsOf(lenses))
    .delete();
  return dropped + (await run(tx, lenses));
}

async function run(
  tx: Db,
  lenses: readonly DecidedLens[],
  entityRefs?: readonly string[],
): Promise<number> {
  const sql = applicabilitySql({
    lenses,
    entityRefs: entityRefs?.length,
  });
  const result = await tx.raw(sql, [
    ...idsOf(lenses),
    ...(entityRefs ?? []),
    ...(entityRefs ?? []),
  ]);
  return isPostgres(tx) ? result.rowCount : result.changes;
}
