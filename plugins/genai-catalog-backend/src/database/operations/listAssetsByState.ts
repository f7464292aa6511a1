import { AssetState, StoredAsset } from '../../model';
import { fromAssetRow } from '../rows';
import { AssetRow, Db } from '../types';

/** Assets in a state in the order of their ids, from the one after `after` on. */
export async function listAssetsByState(options: {
  db: Db;
  state: AssetState;
  sourceId?: string;
  /** The ledger's id of the last one of the page before. */
  after?: string;
  limit: number;
}): Promise<StoredAsset[]> {
  const { db, state, sourceId, after, limit } = options;
  const query = db<AssetRow>('assets')
    .where({ state })
    .orderBy('id')
    .limit(limit);
  if (sourceId !== undefined) {
    query.where({ source_id: sourceId });
  }
  if (after !== undefined) {
    query.where('id', '>', after);
  }
  return (await query).map(fromAssetRow);
}
