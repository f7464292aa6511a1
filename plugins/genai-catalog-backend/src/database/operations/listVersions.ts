import { StoredVersion } from '../../model';
import { forEachIn } from '../chunks';
import { fromVersionRow, VERSION_COLUMNS } from '../rows';
import { Db, VersionRow } from '../types';

/** Every version of the assets without its text, in order of appearance. */
export async function listVersions(options: {
  db: Db;
  assetIds: Iterable<string>;
}): Promise<StoredVersion[]> {
  const rows = await forEachIn(options.assetIds, some =>
    options
      .db<VersionRow>('versions')
      .select(...VERSION_COLUMNS)
      .whereIn('asset_id', some)
      .orderBy(['asset_id', 'ordinal']),
  );
  return rows.map(fromVersionRow);
}
