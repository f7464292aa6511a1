import { StoredAsset } from '../../model';
import { fromAssetRow } from '../rows';
import { AssetRow, Db } from '../types';

/** Every model that the catalog has of the ledger, by reference. */
export async function listShownModels(options: {
  db: Db;
}): Promise<StoredAsset[]> {
  const rows = await options
    .db<AssetRow>('assets')
    .where({ kind: 'model' })
    .whereIn('state', ['entity', 'handwritten'])
    .whereNotNull('ref')
    .orderBy('ref');
  return rows.map(fromAssetRow);
}
