import { listAssetIds, listDueAssets } from '../../database/operations';
import { SourceSettings } from '../../model';
import { canonicalJson, sha256 } from '../../text';
import { settle } from '../settle';
import { LedgerContext } from './context';
import { writeLedger } from './writeLedger';

const BATCH = 200;

/** A digest of what entities of a source were derived with: another one means that they have to be derived again. */
export function settingsDigest(settings: SourceSettings): string {
  const rules = settings.rules.map(({ when, set }) => ({
    when: { ...when, name: when.name && String(when.name) },
    set,
  }));
  return sha256(canonicalJson({ ...settings, rules }));
}

/** Derives all assets of a source again, because its settings changed. */
export async function rederiveSource(
  context: LedgerContext,
  options: { sourceId: string; now: Date },
): Promise<void> {
  const assets = await listAssetIds({
    db: context.db,
    sourceId: options.sourceId,
  });
  for (let start = 0; start < assets.length; start += BATCH) {
    const some = assets.slice(start, start + BATCH).map(({ id }) => id);
    await rederiveAssets(context, { assetIds: some, now: options.now });
  }
}

/** Derives the assets again whose entity time has changed, and says how many. Any replica may do so at any time. */
export async function rederiveDue(
  context: LedgerContext,
  options: { now: Date },
): Promise<number> {
  let count = 0;
  for (;;) {
    const assetIds = await listDueAssets({
      db: context.db,
      now: options.now.toISOString(),
      limit: BATCH,
    });
    if (assetIds.length === 0) {
      return count;
    }
    await rederiveAssets(context, { assetIds, now: options.now });
    count += assetIds.length;
  }
}

/** Derives assets again in one transaction. */
export async function rederiveAssets(
  context: LedgerContext,
  options: { assetIds: readonly string[]; now: Date },
): Promise<void> {
  await writeLedger(context, tx =>
    settle({ tx, settings: context.settings, ...options }),
  );
}
