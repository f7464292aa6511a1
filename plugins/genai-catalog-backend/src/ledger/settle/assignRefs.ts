import {
  entityNameFor,
  TakenNames,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import { findAssetsByRef, listHandWritten } from '../../database/operations';
import { Db } from '../../database/types';
import { AssetFinding, StoredAsset } from '../../model';

/** An asset that the catalog gets, and the namespace for its entity. */
export interface RefRequest {
  readonly asset: StoredAsset;
  readonly namespace: string;
}

/** The reference that an asset got; with a finding, where a person's entity has the one that it would have. */
export interface AssignedRef {
  readonly ref: string;
  readonly finding?: AssetFinding;
}

/**
 * Gives each asset a reference that nobody else has: the one that it has already, else one made from its name. A
 * reference of a hand-written entity is never taken, and none that is kept for one. The caller holds the ledger, so nobody else assigns meanwhile.
 */
export async function assignRefs(options: {
  db: Db;
  requests: readonly RefRequest[];
  /** References that people may take over, which would never get past an entity that has them already. */
  reserved: ReadonlySet<string>;
}): Promise<ReadonlyMap<string, AssignedRef>> {
  const { db, requests, reserved } = options;
  const assigned = new Map<string, AssignedRef>();
  const taken = new Map<string, TakenNames>();
  const ideal = new Map(
    requests.map(request => [request.asset.id, proposeRef(request, new Map())]),
  );
  const squatters = await handWrittenAt(db, [...ideal.values()]);
  let open = requests.map(request => ({
    request,
    ref: request.asset.ref ?? proposeRef(request, taken),
  }));
  while (open.length) {
    const refs = open.map(({ ref }) => ref);
    const holders = await holdersOf(db, refs);
    const byHand = await handWrittenAt(db, refs);
    const refused: RefRequest[] = [];
    for (const { request, ref } of open) {
      const { id } = request.asset;
      namesIn(taken, request).add(nameOf(ref));
      const isTaken =
        byHand.has(ref) || reserved.has(ref) || (holders.get(ref) ?? id) !== id;
      if (isTaken) {
        refused.push(request);
      } else {
        const wanted = ideal.get(id) ?? ref;
        const finding = squatters.has(wanted)
          ? squatterFinding(wanted)
          : undefined;
        assigned.set(id, { ref, finding });
      }
    }
    open = refused.map(request => ({
      request,
      ref: proposeRef(request, taken),
    }));
  }
  return assigned;
}

/** Proposed names count as taken at once, so that two assets of one batch do not get the same. */
function proposeRef(request: RefRequest, taken: Map<string, TakenNames>) {
  const names = namesIn(taken, request);
  const name = entityNameFor(request.asset.name, names);
  names.add(name);
  return `${prefixOf(request)}${name}`;
}

/** Who bears a reference: one that came back asks for it again, and gives way to the one that the catalog has. */
async function holdersOf(db: Db, refs: readonly string[]) {
  const bearers = await findAssetsByRef({ db, refs });
  const holders = new Map<string | undefined, string>();
  for (const { ref, id, state } of bearers) {
    if (state !== 'removed' || !holders.has(ref)) {
      holders.set(ref, id);
    }
  }
  return holders;
}

async function handWrittenAt(db: Db, refs: readonly string[]) {
  const entities = await listHandWritten({ db, refs });
  return new Set(entities.map(({ ref }) => ref));
}

function namesIn(taken: Map<string, TakenNames>, request: RefRequest) {
  const prefix = prefixOf(request);
  const names = taken.get(prefix) ?? new TakenNames();
  taken.set(prefix, names);
  return names;
}

function prefixOf({ asset, namespace }: RefRequest): string {
  return `${asset.kind}:${namespace.toLowerCase()}/`;
}

function nameOf(ref: string): string {
  return ref.slice(ref.indexOf('/') + 1);
}

function squatterFinding(ref: string): AssetFinding {
  return {
    code: 'NAME_TAKEN_BY_HAND_WRITTEN',
    message: `${ref} is written by hand and not listed in 'adopt' of the source, so this asset goes by another name`,
  };
}
