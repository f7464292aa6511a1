import { StoredAsset } from '../../model';
import { forEachIn } from '../chunks';
import { fromAssetRow } from '../rows';
import { AssetRow, Db } from '../types';

/** Assets of a source by the ids that the source gives them, removed ones too. */
export async function findAssetsByExternalId(options: {
  db: Db;
  sourceId: string;
  externalIds: Iterable<string>;
}): Promise<StoredAsset[]> {
  const { db, sourceId } = options;
  const rows = await forEachIn(options.externalIds, some =>
    db<AssetRow>('assets')
      .where({ source_id: sourceId })
      .whereIn('external_id', some),
  );
  return rows.map(fromAssetRow);
}
