import { AssetFacts, AssetFinding, HandWritten } from '../../model';
import { checkSpec } from './checkSpec';
import { entityBody } from './entityBody';
import { layersOf } from './layersOf';
import { mergeFacts } from './mergeFacts';
import { modelSpec } from './modelSpec';
import { promptSpec } from './promptSpec';
import { isPast, reviewDueAt } from './summary';
import { AssetKnowledge, Derivation } from './types';

/** What a spec cannot do without, as people call it. */
const REQUIRED = {
  prompt: ['type', 'lifecycle', 'owner'],
  model: ['type', 'lifecycle', 'owner', 'provider'],
} as const;

/** Decides what becomes of an asset, by all that is known about it. Pure. */
export function deriveAsset(knowledge: AssetKnowledge, now: Date): Derivation {
  const { asset } = knowledge;
  const { adoptedBy, findings: claims } = adoption(knowledge);
  const { facts, provenance } = mergeFacts(layersOf(knowledge, adoptedBy));
  const merged = { merged: facts, provenance };
  if (asset.removedAt) {
    return { ...merged, state: 'removed', findings: [] };
  }
  const handWrittenRef = adoptedBy?.ref ?? asset.described.handWrittenRef;
  if (handWrittenRef) {
    return {
      ...merged,
      state: 'handwritten',
      handWrittenRef,
      findings: claims,
    };
  }
  if (isCandidate(knowledge)) {
    return { ...merged, state: 'candidate', findings: claims };
  }
  const built =
    asset.kind === 'prompt'
      ? promptSpec(knowledge, facts, now)
      : modelSpec(knowledge, facts);
  const { spec, findings: refused } = checkSpec(built.spec, {
    kind: asset.kind,
    relatedKinds: knowledge.settings?.relatedKinds ?? [],
  });
  const findings = [
    ...claims,
    ...driftOf(knowledge),
    ...built.findings,
    ...refused,
  ];
  const missing = REQUIRED[asset.kind].filter(field => !(field in spec));
  if (missing.length) {
    findings.push({
      code: 'UNCLAIMED',
      message: `Nobody says its ${missing.join(', ')}`,
    });
    return { ...merged, state: 'unclaimed', findings };
  }
  const body = entityBody(knowledge, facts, spec);
  return {
    ...merged,
    state: 'entity',
    findings,
    body,
    dueAt: dueAt(knowledge, facts, now),
  };
}

/** A hand-written entity takes an asset over only where the source's config lists it, and the first one only. */
function adoption({ asset, claims, settings }: AssetKnowledge): {
  adoptedBy?: HandWritten;
  findings: AssetFinding[];
} {
  // Without the source's config what was taken over stays so.
  const last = asset.state === 'handwritten' && asset.ref ? [asset.ref] : [];
  const listed = new Set(settings?.adopt ?? last);
  const [adoptedBy, ...others] = claims.filter(({ ref }) => listed.has(ref));
  const unlisted = claims.filter(({ ref }) => !listed.has(ref));
  return {
    adoptedBy,
    findings: [
      ...unlisted.map(({ ref }) => ({
        code: 'ADOPTION_NOT_LISTED',
        message: `${ref} claims '${asset.externalId}', but 'adopt' of the source does not list it`,
      })),
      ...others.map(({ ref }) => ({
        code: 'ADOPTED_ALREADY',
        message: `${ref} claims '${asset.externalId}', which ${adoptedBy?.ref} has taken over`,
      })),
    ],
  };
}

/** Offered, but neither mentioned nor used nor claimed by anybody. */
function isCandidate(knowledge: AssetKnowledge): boolean {
  const { asset, mentioned, usedBy, curation } = knowledge;
  return asset.described.candidate && !mentioned && !usedBy.length && !curation;
}

function driftOf({ versions }: AssetKnowledge): AssetFinding[] {
  return versions
    .filter(version => version.drift)
    .map(({ name, firstSeenAt }) => ({
      code: 'DRIFT',
      message: `Version '${name}' changed although its source calls it immutable, seen on ${firstSeenAt}`,
    }));
}

function dueAt(
  { asset }: AssetKnowledge,
  facts: AssetFacts,
  now: Date,
): string | undefined {
  const due = reviewDueAt(facts, asset.firstSeenAt);
  return asset.kind === 'prompt' && !isPast(due, now) ? due : undefined;
}
