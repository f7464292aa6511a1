import { isPostgres } from '../../isPostgres';
import { Db, LensRow } from '../../types';

/**
 * Holds the versions of a lens until the transaction ends. `publish`: nobody else publishes one, and no review begins
 * or is upgraded. `pin`: none is published, while others pin their reviews too. Comes before any lock of a review. What
 * is read afterwards in the same transaction is as the last publication left it.
 */
export async function lockLens(options: {
  tx: Db;
  id: string;
  to: 'publish' | 'pin';
}): Promise<void> {
  const { tx, id, to } = options;
  if (!isPostgres(tx)) {
    // SQLite locks with the first write, and a read before it could not be upgraded.
    await tx<LensRow>('lenses').where({ id }).update({ id });
    return;
  }
  const query = tx<LensRow>('lenses').where({ id }).orderBy('version');
  await (to === 'publish' ? query.forUpdate() : query.forShare()).select('id');
}
