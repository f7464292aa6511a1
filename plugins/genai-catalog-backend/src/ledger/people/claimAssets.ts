import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  findAssets,
  insertCuration,
  listCuration,
} from '../../database/operations';
import { AssetFacts, StoredAsset } from '../../model';
import { LedgerContext, writeLedger } from '../apply';
import { settle } from '../settle';

/** What a claim says of each of its assets. */
export type ClaimedFields = Pick<
  AssetFacts,
  'owner' | 'system' | 'lifecycle' | 'category' | 'usedBy'
>;

/**
 * Says whose assets are, all of them or none. Throws `NotFoundError` for an unknown asset, and `ConflictError` for one that
 * is neither unclaimed nor a candidate: somebody was faster.
 */
export async function claimAssets(
  context: LedgerContext,
  options: {
    assetIds: readonly string[];
    fields: ClaimedFields;
    by: string;
    now: Date;
  },
): Promise<readonly StoredAsset[]> {
  const { fields, by, now } = options;
  const assetIds = [...new Set(options.assetIds)];
  return writeLedger(context, async tx => {
    const assets = await findAssets({ db: tx, ids: assetIds });
    refuseUnclaimable(assetIds, assets);
    const curations = await listCuration({ db: tx, assetIds });
    for (const assetId of assetIds) {
      const before = curations.find(each => each.assetId === assetId);
      await insertCuration({
        tx,
        revision: {
          assetId,
          revision: (before?.revision ?? 0) + 1,
          fields: { ...before?.fields, ...given(fields) },
          by,
          at: now.toISOString(),
        },
      });
    }
    await settle({
      tx,
      settings: context.settings,
      now,
      assetIds,
      events: assetIds.map(assetId => ({
        assetId,
        type: 'curated',
        detail: { fields: Object.keys(given(fields)), by, claim: true },
      })),
    });
    return findAssets({ db: tx, ids: assetIds });
  });
}

function refuseUnclaimable(
  assetIds: readonly string[],
  assets: readonly StoredAsset[],
): void {
  const known = new Map(assets.map(asset => [asset.id, asset]));
  for (const id of assetIds) {
    const asset = known.get(id);
    if (!asset) {
      throw new NotFoundError(`There is no asset '${id}'`);
    }
    if (asset.state !== 'unclaimed' && asset.state !== 'candidate') {
      throw new ConflictError(
        `'${asset.externalId}' of '${asset.sourceId}' is not to be claimed: it is in state '${asset.state}'`,
      );
    }
  }
}

function given(fields: ClaimedFields): ClaimedFields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  );
}
