import { findAssets, upsertAssets } from '../../database/operations';
import { OpenFacts } from '../../model';
import { canonicalJson } from '../../text';
import { LedgerContext, writeLedger } from '../apply';
import { settle } from '../settle';

/** Notes what open data says of assets, by the ledger's ids. Facts that are there already write nothing. */
export async function recordOpenFacts(
  context: LedgerContext,
  options: { facts: ReadonlyMap<string, OpenFacts>; now: Date },
): Promise<void> {
  await writeLedger(context, async tx => {
    const assets = await findAssets({ db: tx, ids: options.facts.keys() });
    const changed = assets.filter(
      asset =>
        canonicalJson(asset.openFacts ?? null) !==
        canonicalJson(options.facts.get(asset.id) ?? null),
    );
    await upsertAssets({
      tx,
      assets: changed.map(asset => ({
        ...asset,
        openFacts: options.facts.get(asset.id),
      })),
    });
    await settle({
      tx,
      settings: context.settings,
      now: options.now,
      assetIds: changed.map(({ id }) => id),
    });
  });
}
