import { ContentVault } from '../../encryption';
import { ChangeEvent, OpenFactsOf, StoredAsset } from '../../model';
import { canonicalJson, storable } from '../../text';
import { describe } from './describe';
import { recordLabels } from './recordLabels';
import { recordVersions } from './recordVersions';
import { AssetRecord, RecordInput } from './types';

/** What recording an asset needs beside the asset. */
export interface RecordContext {
  readonly sourceId: string;
  readonly vault: ContentVault;
  readonly maxTextBytes: number;
  readonly now: Date;
  readonly newId: () => string;
  readonly openFactsOf: OpenFactsOf;
}

/**
 * Decides what has to be written so that the ledger says what a snapshot says. Pure but for fresh ids and the random
 * part of encryption. The same snapshot again gives a record that writes nothing.
 */
export function recordAsset(
  { snapshot, known }: RecordInput,
  context: RecordContext,
): AssetRecord {
  const { now, newId } = context;
  if (known && known.asset.kind !== snapshot.kind) {
    return nothing(known.asset.id, {
      code: 'KIND_CHANGED',
      message: `'${snapshot.externalId}' was a ${known.asset.kind} and is now called a ${snapshot.kind}`,
      externalId: snapshot.externalId,
    });
  }
  const before = known?.asset;
  const assetId = before?.id ?? newId();
  const versions = recordVersions({
    ...context,
    assetId,
    snapshot,
    known: known?.versions ?? [],
  });
  const { labels, events } = recordLabels({
    assetId,
    snapshot,
    known: known?.labels ?? [],
  });
  const after: StoredAsset = {
    ...(before ?? newAsset({ assetId, snapshot, context })),
    name: storable(snapshot.name),
    described: describe(snapshot),
    removedAt: undefined,
  };
  const changes = changesOf(before, after);
  return {
    assetId,
    asset: changes.length
      ? { ...after, openFacts: openFactsOf(snapshot, context) }
      : undefined,
    ...versions,
    labels,
    events: [
      ...changes.map(
        (type): ChangeEvent => ({
          assetId,
          type,
          detail: { at: now.toISOString() },
        }),
      ),
      ...versions.events,
      ...events,
    ],
  };
}

/** Whether a record writes anything. */
export function writesNothing(record: AssetRecord): boolean {
  return (
    !record.asset &&
    !record.labels &&
    record.added.length + record.withdrawn.length + record.restored.length === 0
  );
}

function changesOf(
  before: StoredAsset | undefined,
  after: StoredAsset,
): ('asset-added' | 'asset-restored' | 'asset-changed')[] {
  if (!before) {
    return ['asset-added'];
  }
  const same =
    before.name === after.name &&
    canonicalJson(before.described) === canonicalJson(after.described);
  return [
    ...(before.removedAt ? (['asset-restored'] as const) : []),
    ...(same ? [] : (['asset-changed'] as const)),
  ];
}

function newAsset(options: {
  assetId: string;
  snapshot: RecordInput['snapshot'];
  context: RecordContext;
}): StoredAsset {
  const { assetId, snapshot, context } = options;
  return {
    id: assetId,
    sourceId: context.sourceId,
    externalId: snapshot.externalId,
    kind: snapshot.kind,
    name: storable(snapshot.name),
    described: describe(snapshot),
    state: 'unclaimed',
    merged: {},
    provenance: [],
    findings: [],
    firstSeenAt: context.now.toISOString(),
  };
}

function openFactsOf(
  snapshot: RecordInput['snapshot'],
  { now, openFactsOf: ask }: RecordContext,
): StoredAsset['openFacts'] {
  return snapshot.kind === 'model' ? ask(snapshot.facts, { now }) : undefined;
}

function nothing(
  assetId: string,
  problem: AssetRecord['problems'][number],
): AssetRecord {
  return {
    assetId,
    added: [],
    withdrawn: [],
    restored: [],
    events: [],
    problems: [problem],
  };
}
