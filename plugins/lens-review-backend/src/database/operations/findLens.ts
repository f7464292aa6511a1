import { LensKey, StoredLens } from '../../model';
import { fromLensRow } from '../rows';
import { Db, LensRow } from '../types';

/** One version of a lens. */
export async function findLens(options: {
  db: Db;
  key: LensKey;
}): Promise<StoredLens | undefined> {
  const row = await options
    .db<LensRow>('lenses')
    .where({ id: options.key.id, version: options.key.version })
    .first();
  return row && fromLensRow(row);
}
