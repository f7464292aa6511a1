import { FleetSign } from '@genai-lens/backstage-plugin-lens-review-common';
import { isAiAsset } from '../../../applicability';
import {
  PeerCount,
  PeerKind,
} from '../../../database/operations/fleetApplicability';

/** What one component has of each kind. */
export type Traits = Readonly<Record<PeerKind, readonly string[]>>;

/** Fewer others than these say nothing. */
const FEWEST_PEERS = 2;
/** Of the others, so many have to agree. */
const SHARE = 2 / 3;
const MOST_SIGNS = 8;

const KINDS: readonly PeerKind[] = ['dependency', 'tag', 'system', 'type'];

/**
 * What speaks for the lens and against it: a dependency that says so by itself, and whatever most of the other components
 * have in common that have it, too. Those of which more is known come first.
 */
export function signsOf(input: {
  traits: Traits;
  /** The dependency that says so by itself. */
  via?: string;
  /** Where it stands itself: it is not one of the others. */
  status: 'in' | 'out' | 'undecided';
  peers: Readonly<Record<PeerKind, ReadonlyMap<string, PeerCount>>>;
}): FleetSign[] {
  const { traits, via, status, peers } = input;
  return KINDS.flatMap(kind =>
    traits[kind]
      .flatMap((value): FleetSign[] => {
        const others = without(status, peers[kind].get(value));
        const decisive =
          kind === 'dependency' && (value === via || isAiAsset(value));
        const speaks = decisive ? 'for' : sideOf(others);
        return speaks ? [{ kind, value, speaks, ...others }] : [];
      })
      .sort(
        (a, b) =>
          Number(b.value === via) - Number(a.value === via) ||
          b.in + b.out - (a.in + a.out),
      ),
  ).slice(0, MOST_SIGNS);
}

function without(
  status: string,
  count: PeerCount | undefined,
): { in: number; out: number } {
  return {
    in: (count?.in ?? 0) - (count && status === 'in' ? 1 : 0),
    out: (count?.out ?? 0) - (count && status === 'out' ? 1 : 0),
  };
}

function sideOf(others: {
  in: number;
  out: number;
}): 'for' | 'against' | undefined {
  const all = others.in + others.out;
  if (all < FEWEST_PEERS) {
    return undefined;
  }
  if (others.in / all >= SHARE) {
    return 'for';
  }
  return others.out / all >= SHARE ? 'against' : undefined;
}
