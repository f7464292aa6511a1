import {
  findAssetsByExternalId,
  listLabels,
  listVersions,
} from '../../database/operations';
import { Db } from '../../database/types';
import { KnownAsset } from '../record';
import { group } from '../settle';

/** What the ledger has of assets of a source, by their ids there. */
export async function loadKnown(
  tx: Db,
  sourceId: string,
  externalIds: readonly string[],
): Promise<ReadonlyMap<string, KnownAsset>> {
  const assets = await findAssetsByExternalId({
    db: tx,
    sourceId,
    externalIds,
  });
  const assetIds = assets.map(({ id }) => id);
  const versions = group(await listVersions({ db: tx, assetIds }), ofAsset);
  const labels = group(await listLabels({ db: tx, assetIds }), ofAsset);
  return new Map(
    assets.map(asset => [
      asset.externalId,
      {
        asset,
        versions: versions.get(asset.id) ?? [],
        labels: labels.get(asset.id) ?? [],
      },
    ]),
  );
}

function ofAsset({ assetId }: { readonly assetId: string }): string {
  return assetId;
}
