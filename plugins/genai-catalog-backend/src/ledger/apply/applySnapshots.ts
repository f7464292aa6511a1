import {
  findAssetsByExternalId,
  insertVersions,
  Link,
  listLabels,
  listLinks,
  listVersions,
  markWithdrawn,
  replaceLabels,
  replaceLinks,
  upsertAssets,
} from '../../database/operations';
import { Db } from '../../database/types';
import {
  AssetSnapshot,
  SourceProblem,
  SourceSettings,
  StoredAsset,
} from '../../model';
import {
  AssetRecord,
  KnownAsset,
  recordAsset,
  refuseSnapshot,
  writesNothing,
} from '../record';
import { group, linksOf, settle } from '../settle';
import { LedgerContext } from './context';
import { claimPass, Pass } from './passes';
import { writeLedger } from './writeLedger';

/** What applying some snapshots did. */
export interface Applied {
  /** Assets that were written; the others were as they should be. */
  readonly written: number;
  readonly problems: readonly SourceProblem[];
}

/**
 * Writes what some snapshots of a source say, in one transaction and with a number of queries that does not depend on
 * their number. The same snapshots again write nothing. Throws `ConflictError` where a later reading took over.
 */
export async function applySnapshots(
  context: LedgerContext,
  options: {
    pass: Pass;
    source: SourceSettings;
    snapshots: readonly AssetSnapshot[];
    now: Date;
  },
): Promise<Applied> {
  const refused = options.snapshots.flatMap(
    snapshot => refuseSnapshot(snapshot) ?? [],
  );
  // A page may repeat what moved while it was read; the later one is newer.
  const usable = new Map(
    options.snapshots
      .filter(snapshot => !refuseSnapshot(snapshot))
      .map(snapshot => [snapshot.externalId, snapshot]),
  );
  return writeLedger(context, async tx => {
    await claimPass({ tx, pass: options.pass });
    const known = await loadKnown(tx, options.source.id, [...usable.keys()]);
    const records = [...usable.values()].map(snapshot => ({
      known: known.get(snapshot.externalId),
      record: recordAsset(
        { snapshot, known: known.get(snapshot.externalId) },
        {
          ...context,
          sourceId: options.source.id,
          maxTextBytes: options.source.maxTextBytes,
          now: options.now,
        },
      ),
    }));
    const writing = records.filter(({ record }) => !writesNothing(record));
    if (writing.length) {
      await writeRecords(context, { tx, records: writing, now: options.now });
    }
    return {
      written: writing.length,
      problems: [
        ...refused,
        ...records.flatMap(({ record }) => record.problems),
      ],
    };
  });
}

async function loadKnown(
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

async function writeRecords(
  context: LedgerContext,
  options: {
    tx: Db;
    records: readonly { record: AssetRecord; known?: KnownAsset }[];
    now: Date;
  },
): Promise<void> {
  const { tx, now } = options;
  const records = options.records.map(({ record }) => record);
  await upsertAssets({
    tx,
    assets: records.flatMap(({ asset }) => asset ?? []),
  });
  await insertVersions({ tx, versions: records.flatMap(({ added }) => added) });
  await markWithdrawn({
    tx,
    versionIds: records.flatMap(({ withdrawn }) => withdrawn),
    at: now.toISOString(),
  });
  await markWithdrawn({
    tx,
    versionIds: records.flatMap(({ restored }) => restored),
    at: undefined,
  });
  const relabelled = records.filter(({ labels }) => labels);
  await replaceLabels({
    tx,
    assetIds: relabelled.map(({ assetId }) => assetId),
    labels: relabelled.flatMap(({ labels }) => labels ?? []),
  });
  await settle({
    tx,
    settings: context.settings,
    now,
    assetIds: records.map(({ assetId }) => assetId),
    mentions: await writeLinks(tx, options.records),
    events: records.flatMap(({ events }) => events),
  });
}

/** Returns the ids of models that are mentioned, or were. */
async function writeLinks(
  tx: Db,
  records: readonly { record: AssetRecord; known?: KnownAsset }[],
): Promise<readonly string[]> {
  const assetIds = records.map(({ record }) => record.assetId);
  const before = await listLinks({ db: tx, assetIds });
  const after = records.flatMap(({ record, known }) => {
    const asset: StoredAsset | undefined = record.asset ?? known?.asset;
    return asset ? linksOf(asset, mentionedModels(record, known)) : [];
  });
  const linksBefore = group(before, ofAsset);
  const linksAfter = group(after, ofAsset);
  const changed = assetIds.filter(
    id => textOf(linksBefore.get(id)) !== textOf(linksAfter.get(id)),
  );
  await replaceLinks({
    tx,
    assetIds: changed,
    links: changed.flatMap(id => linksAfter.get(id) ?? []),
  });
  return [...before, ...after]
    .filter(({ type }) => type === 'model')
    .map(({ target }) => target);
}

/** Models of the versions that the source has from now on. */
function mentionedModels(
  { added, withdrawn, restored }: AssetRecord,
  known: KnownAsset | undefined,
): readonly string[] {
  const kept = (known?.versions ?? []).filter(
    ({ id, withdrawnAt }) =>
      restored.includes(id) || (!withdrawnAt && !withdrawn.includes(id)),
  );
  return [...kept, ...added.map(({ version }) => version)].flatMap(
    ({ models }) => models,
  );
}

function textOf(links: readonly Link[] = []): string {
  return links
    .map(({ type, target }) => JSON.stringify([type, target]))
    .sort()
    .join();
}

function ofAsset({ assetId }: { readonly assetId: string }): string {
  return assetId;
}
