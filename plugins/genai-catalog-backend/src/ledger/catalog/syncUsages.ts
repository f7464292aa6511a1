import {
  findAssetsByExternalId,
  findAssetsByRef,
  listUsages,
  Usage,
  writeUsages,
} from '../../database/operations';
import { Db } from '../../database/types';
import { LedgerContext, writeLedger } from '../apply';
import { settle } from '../settle';

/** Notes what components say that they use, all of it. Assets that are concerned get what follows. */
export async function syncUsages(
  context: LedgerContext,
  options: { usages: readonly Usage[]; now: Date },
): Promise<void> {
  const after = new Map(options.usages.map(usage => [keyOf(usage), usage]));
  await writeLedger(context, async tx => {
    const before = await listUsages({ db: tx });
    const known = new Set(before.map(keyOf));
    const added = [...after.values()].filter(each => !known.has(keyOf(each)));
    const gone = before.filter(each => !after.has(keyOf(each)));
    if (added.length + gone.length === 0) {
      return;
    }
    await writeUsages({ tx, added, gone });
    await settle({
      tx,
      settings: context.settings,
      now: options.now,
      assetIds: await usedAssets(context, tx, [...added, ...gone]),
    });
  });
}

async function usedAssets(
  { settings }: LedgerContext,
  tx: Db,
  usages: readonly Usage[],
): Promise<readonly string[]> {
  const targets = usages.map(({ target }) => target);
  const bearers = await findAssetsByRef({ db: tx, refs: targets });
  const ids = bearers.map(({ id }) => id);
  // Ids of sources may hold colons themselves, so a target cannot be taken apart without knowing them.
  for (const sourceId of settings.keys()) {
    const prefix = `${sourceId}:`;
    const externalIds = targets
      .filter(target => target.startsWith(prefix))
      .map(target => target.slice(prefix.length));
    const found = await findAssetsByExternalId({
      db: tx,
      sourceId,
      externalIds,
    });
    ids.push(...found.map(({ id }) => id));
  }
  return ids;
}

function keyOf({ componentRef, target }: Usage): string {
  return JSON.stringify([componentRef, target]);
}
