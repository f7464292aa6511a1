import { StoredAsset } from '../../model';
import { forEachIn } from '../chunks';
import { fromAssetRow } from '../rows';
import { AssetRow, Db } from '../types';

/** Assets that are there, by the entity references that they bear. */
export async function findAssetsByRef(options: {
  db: Db;
  refs: Iterable<string>;
}): Promise<StoredAsset[]> {
  const rows = await forEachIn(options.refs, some =>
    options.db<AssetRow>('assets').whereIn('ref', some).whereNull('removed_at'),
  );
  return rows.map(fromAssetRow);
}
