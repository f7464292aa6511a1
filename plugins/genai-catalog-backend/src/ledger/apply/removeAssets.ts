import { findAssets, listLinks, upsertAssets } from '../../database/operations';
import { settle } from '../settle';
import { LedgerContext } from './context';
import { claimPass, Pass } from './passes';
import { writeLedger } from './writeLedger';

/** Marks assets as gone from their source, in one transaction. Everything known about them is kept. */
export async function removeAssets(
  context: LedgerContext,
  options: { pass: Pass; assetIds: readonly string[]; now: Date },
): Promise<number> {
  const { now } = options;
  return writeLedger(context, async tx => {
    await claimPass({ tx, pass: options.pass });
    const found = await findAssets({ db: tx, ids: options.assetIds });
    const leaving = found.filter(({ removedAt }) => !removedAt);
    if (leaving.length === 0) {
      return 0;
    }
    const removedAt = now.toISOString();
    await upsertAssets({
      tx,
      assets: leaving.map(asset => ({ ...asset, removedAt })),
    });
    const assetIds = leaving.map(({ id }) => id);
    const links = await listLinks({ db: tx, assetIds });
    await settle({
      tx,
      settings: context.settings,
      now,
      assetIds,
      mentions: links
        .filter(({ type }) => type === 'model')
        .map(({ target }) => target),
      events: assetIds.map(assetId => ({
        assetId,
        type: 'asset-removed',
        detail: {},
      })),
    });
    return leaving.length;
  });
}
