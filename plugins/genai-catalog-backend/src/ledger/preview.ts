import { PlainVault } from '../encryption';
import {
  AssetFacts,
  AssetFinding,
  AssetSnapshot,
  AssetState,
  FieldProvenance,
  OpenFactsOf,
  SourceProblem,
  SourceSettings,
} from '../model';
import { deriveAsset } from './derive';
import { recordAsset, refuseSnapshot } from './record';

/** What would become of an asset. */
export interface AssetPreview {
  readonly externalId: string;
  readonly name: string;
  readonly state: AssetState | 'refused';
  readonly facts: AssetFacts;
  readonly provenance: readonly FieldProvenance[];
  readonly findings: readonly AssetFinding[];
  readonly problems: readonly SourceProblem[];
}

/** Findings that follow from assets that a dry run does not look at. */
const OF_OTHERS = new Set(['MODEL_UNKNOWN', 'PROMPT_UNKNOWN']);

/** Says what a snapshot would become under the given settings, by itself and without writing anything. For dry runs. */
export function previewAsset(
  snapshot: AssetSnapshot,
  options: { settings: SourceSettings; now: Date; openFactsOf: OpenFactsOf },
): AssetPreview {
  const { settings, now } = options;
  const { externalId, name } = snapshot;
  const refusal = refuseSnapshot(snapshot);
  if (refusal) {
    return {
      externalId,
      name,
      state: 'refused',
      facts: {},
      provenance: [],
      findings: [],
      problems: [refusal],
    };
  }
  let ids = 0;
  const record = recordAsset(
    { snapshot },
    {
      sourceId: settings.id,
      vault: new PlainVault(),
      maxTextBytes: settings.maxTextBytes,
      now,
      openFactsOf: options.openFactsOf,
      newId: () => `preview-${(ids += 1)}`,
    },
  );
  if (!record.asset) {
    throw new Error('A snapshot of an unknown asset always makes one');
  }
  const derived = deriveAsset(
    {
      asset: record.asset,
      settings,
      claims: [],
      usedBy: [],
      mentioned: false,
      versions: record.added.map(({ version }) => version),
      labels: record.labels ?? [],
      evaluations: [],
      approvals: [],
      inLoop: false,
      modelRef: () => undefined,
      promptRef: () => undefined,
    },
    now,
  );
  return {
    externalId,
    name,
    state: derived.state,
    facts: derived.merged,
    provenance: derived.provenance,
    findings: derived.findings.filter(({ code }) => !OF_OTHERS.has(code)),
    problems: record.problems,
  };
}
