import { StoredLens } from '../../model';
import { toLensRow } from '../rows';
import { Db, LensRow } from '../types';

/** Inserts a version of a lens; false where another replica has. */
export async function insertLens(options: {
  db: Db;
  lens: StoredLens;
}): Promise<boolean> {
  const inserted = await options
    .db<LensRow>('lenses')
    .insert(toLensRow(options.lens))
    .onConflict(['id', 'version'])
    .ignore()
    .returning('id');
  return inserted.length === 1;
}
