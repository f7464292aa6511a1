import { StoredLabel } from '../../model';
import { forEachIn } from '../chunks';
import { Db, LabelRow } from '../types';

/** The labels of the assets, by name, whatever the database takes for alphabetical. */
export async function listLabels(options: {
  db: Db;
  assetIds: Iterable<string>;
}): Promise<StoredLabel[]> {
  const rows = await forEachIn(options.assetIds, some =>
    options.db<LabelRow>('labels').whereIn('asset_id', some),
  );
  return rows
    .map(row => ({
      assetId: row.asset_id,
      name: row.name,
      versionName: row.version_name,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
