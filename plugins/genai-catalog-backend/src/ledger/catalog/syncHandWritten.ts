import {
  findAssetsByExternalId,
  findAssetsByRef,
  listHandWritten,
  writeHandWritten,
} from '../../database/operations';
import { Db } from '../../database/types';
import { HandWritten } from '../../model';
import { canonicalJson } from '../../text';
import { LedgerContext, writeLedger } from '../apply';
import { group, settle } from '../settle';

/**
 * Notes which prompts and models people have written into the catalog, all of them: names that the ledger must leave to
 * them, and claims to its assets. Assets that are concerned get what follows.
 */
export async function syncHandWritten(
  context: LedgerContext,
  options: { entities: readonly HandWritten[]; now: Date },
): Promise<void> {
  const after = new Map(
    options.entities.map(entity => [
      entity.ref.toLowerCase(),
      { ...entity, ref: entity.ref.toLowerCase() },
    ]),
  );
  await writeLedger(context, async tx => {
    const before = await listHandWritten({ db: tx });
    const known = new Map(before.map(entity => [entity.ref, entity]));
    const written = [...after.values()].filter(
      entity =>
        canonicalJson(entity) !== canonicalJson(known.get(entity.ref) ?? null),
    );
    const gone = before.filter(({ ref }) => !after.has(ref));
    if (written.length + gone.length === 0) {
      return;
    }
    await writeHandWritten({ tx, written, gone: gone.map(({ ref }) => ref) });
    const changed = [
      ...written,
      ...gone,
      ...written.flatMap(({ ref }) => known.get(ref) ?? []),
    ];
    await settle({
      tx,
      settings: context.settings,
      now: options.now,
      assetIds: await concernedAssets(tx, changed),
    });
  });
}

/** Assets that bear a name that changed hands, and assets that are claimed, or were. */
async function concernedAssets(
  tx: Db,
  changed: readonly HandWritten[],
): Promise<readonly string[]> {
  const bearers = await findAssetsByRef({
    db: tx,
    refs: changed.map(({ ref }) => ref),
  });
  const ids = bearers.map(({ id }) => id);
  const claims = changed.flatMap(entity => entity.claims ?? []);
  for (const [sourceId, some] of group(claims, each => each.sourceId)) {
    const found = await findAssetsByExternalId({
      db: tx,
      sourceId,
      externalIds: some.map(({ externalId }) => externalId),
    });
    ids.push(...found.map(({ id }) => id));
  }
  return ids;
}
