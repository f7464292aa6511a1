import { LensVersion } from '../../../model';
import {
  fromLensVersionRow,
  LensVersionRow,
  VERSION_COLUMNS,
} from '../../rows';
import { Db, LensRow } from '../../types';

/** What was published, without the texts: of one lens, or of all. */
export async function listLensVersions(options: {
  db: Db;
  id?: string;
}): Promise<LensVersion[]> {
  const { db, id } = options;
  const query = db<LensRow>('lenses').select(VERSION_COLUMNS);
  if (id !== undefined) {
    query.where({ id });
  }
  const rows: LensVersionRow[] = await query;
  return rows.map(fromLensVersionRow);
}
