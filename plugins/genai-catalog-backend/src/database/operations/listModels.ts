import { StoredAsset } from '../../model';
import { fromAssetRow } from '../rows';
import { AssetRow, Db } from '../types';

/** Models that their sources have, in the catalog or not, in the order of their ids, from the one after `after` on. */
export async function listModels(options: {
  db: Db;
  /** The ledger's id of the last one of the page before. */
  after?: string;
  limit: number;
}): Promise<StoredAsset[]> {
  const { db, after, limit } = options;
  const query = db<AssetRow>('assets')
    .where({ kind: 'model' })
    .whereNull('removed_at')
    .orderBy('id')
    .limit(limit);
  if (after !== undefined) {
    query.where('id', '>', after);
  }
  return (await query).map(fromAssetRow);
}
