import { StoredAsset } from '../../model';
import { forEachIn } from '../chunks';
import { fromAssetRow } from '../rows';
import { AssetRow, Db } from '../types';

/** Assets by the ledger's ids, removed ones too. */
export async function findAssets(options: {
  db: Db;
  ids: Iterable<string>;
}): Promise<StoredAsset[]> {
  const rows = await forEachIn(options.ids, some =>
    options.db<AssetRow>('assets').whereIn('id', some),
  );
  return rows.map(fromAssetRow);
}
