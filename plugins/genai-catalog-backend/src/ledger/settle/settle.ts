import { listLinksTo, upsertAssets } from '../../database/operations';
import { Db } from '../../database/types';
import { ChangeEvent, SourceSettings } from '../../model';
import { canonicalJson } from '../../text';
import { AssetKnowledge, deriveAsset, Derivation } from '../derive';
import { AssignedRef, assignRefs } from './assignRefs';
import { concernedBy, Settled } from './concernedBy';
import { loadKnowledge } from './loadKnowledge';
import { publish } from './publish';

/** Assets that are worked on at a time, so that memory does not grow with the number of dependents. */
const CHUNK = 250;

/** What settling needs to know. */
export interface SettleOptions {
  readonly tx: Db;
  readonly settings: ReadonlyMap<string, SourceSettings>;
  readonly now: Date;
  /** Assets of which something was written. */
  readonly assetIds: Iterable<string>;
  /** Ids of models that somebody began or ceased to mention. */
  readonly mentions?: Iterable<string>;
  /** What happened, for the change log. */
  readonly events?: readonly ChangeEvent[];
}

/**
 * Brings everything that follows from what was written up to date: merged facts, states, names, entities, also of the
 * assets that mention the written ones. Ends the transaction's work: what changed is numbered and put into the change
 * feed, twice where a later round changes an entity again. The caller holds the ledger (`lockLedger`).
 */
export async function settle(options: SettleOptions): Promise<void> {
  const { tx, now } = options;
  let events = options.events ?? [];
  let pending = new Set(options.assetIds);
  const candidates = await listLinksTo({
    db: tx,
    type: 'alias',
    targets: options.mentions ?? [],
  });
  candidates.forEach(({ assetId }) => pending.add(assetId));
  while (pending.size) {
    const dependents = new Set<string>();
    for (const assetIds of chunksOf([...pending])) {
      const settled = await settleSome({ ...options, assetIds });
      const emissions = settled.map(({ emission }) => emission);
      // At once: entities that wait would be as many as there are dependents.
      await publish({ tx, now, events, emissions });
      events = [];
      (await concernedBy(tx, settled)).forEach(id => dependents.add(id));
    }
    pending = dependents;
  }
  await publish({ tx, now, events, emissions: [] });
}

async function settleSome(
  options: SettleOptions & { assetIds: readonly string[] },
): Promise<readonly Settled[]> {
  const { tx, settings, assetIds, now } = options;
  const known = await loadKnowledge({ db: tx, assetIds, settings });
  const derived = known.map(knowledge => ({
    knowledge,
    derivation: deriveAsset(knowledge, now),
  }));
  const refs = await assignRefs({
    db: tx,
    requests: derived
      .filter(({ derivation }) => derivation.state === 'entity')
      .map(({ knowledge: { asset, settings: source } }) => ({
        asset,
        namespace: source?.namespace ?? 'default',
      })),
    reserved: new Set([...settings.values()].flatMap(({ adopt }) => adopt)),
  });
  const settled = derived.map(({ knowledge, derivation }) =>
    withRef({ knowledge, derivation, assigned: refs.get(knowledge.asset.id) }),
  );
  await upsertAssets({
    tx,
    assets: settled
      .filter(
        ({ before, after }) => canonicalJson(before) !== canonicalJson(after),
      )
      .map(({ after }) => after),
  });
  return settled;
}

function withRef(options: {
  knowledge: AssetKnowledge;
  derivation: Derivation;
  assigned?: AssignedRef;
}): Settled {
  const { asset } = options.knowledge;
  const { handWrittenRef, body, ...derived } = options.derivation;
  const { assigned } = options;
  const ref = handWrittenRef ?? assigned?.ref ?? asset.ref;
  const findings = assigned?.finding
    ? [...derived.findings, assigned.finding]
    : derived.findings;
  return {
    before: asset,
    // A time from before must not outlive what it was about.
    after: { ...asset, dueAt: undefined, ...derived, findings, ref },
    emission: { assetId: asset.id, kind: asset.kind, ref, body },
  };
}

function chunksOf(ids: readonly string[]): string[][] {
  const chunks: string[][] = [];
  for (let start = 0; start < ids.length; start += CHUNK) {
    chunks.push(ids.slice(start, start + CHUNK));
  }
  return chunks;
}
