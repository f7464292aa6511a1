import { StoredAsset } from '../../model';
import { rowChunks } from '../chunks';
import { toAssetRow } from '../rows';
import { AssetRow, Db } from '../types';

/** Writes assets whole. */
export async function upsertAssets(options: {
  tx: Db;
  assets: readonly StoredAsset[];
}): Promise<void> {
  for (const rows of rowChunks(options.assets.map(toAssetRow))) {
    await options.tx<AssetRow>('assets').insert(rows).onConflict('id').merge();
  }
}
