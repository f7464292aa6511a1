import { StoredLens } from '../../model';
import { toLensRow } from '../rows';
import { Db, LensRow } from '../types';

/** Inserts a version of a lens unless another replica has. */
export async function insertLens(options: {
  db: Db;
  lens: StoredLens;
}): Promise<void> {
  await options
    .db<LensRow>('lenses')
    .insert(toLensRow(options.lens))
    .onConflict(['id', 'version'])
    .ignore();
}
