import {
  AssetVersion,
  LedgerDetails,
  VersionEvaluation,
} from '@genai-lens/backstage-plugin-genai-catalog-common';

/** A version as the backend replies it. */
export function versionOf(
  version: string,
  and: Partial<AssetVersion> = {},
): AssetVersion {
  return {
    version,
    sourceVersion: version,
    sha256: 'a'.repeat(64),
    keyed: false,
    createdAt: '2026-11-01T12:00:00Z',
    firstSeenAt: '2026-11-01T12:00:00Z',
    type: 'text',
    templateFormat: 'mustache',
    labels: [],
    current: false,
    parameters: {},
    models: [],
    evaluations: [],
    drift: false,
    mutable: false,
    ...and,
  };
}

/** A run of a suite as the backend replies it: passed, and the latest. */
export function runOf(and: Partial<VersionEvaluation> = {}): VersionEvaluation {
  return {
    model: 'model:default/acme',
    suite: 'regression',
    score: 0.95,
    threshold: 0.9,
    passed: true,
    runAt: '2026-11-02T12:00:00Z',
    by: 'user:default/ci',
    at: '2026-11-02T12:00:00Z',
    latest: true,
    ...and,
  };
}

/** What the ledger has of a prompt; the reader may do everything. */
export function detailsOf(and: Partial<LedgerDetails> = {}): LedgerDetails {
  return {
    ref: 'prompt:default/triage',
    kind: 'prompt',
    state: 'entity',
    source: {
      id: 'langfuse:prod',
      externalId: 'support/triage',
      url: 'https://langfuse.example/triage',
      lastSuccessAt: '2026-11-20T11:00:00Z',
    },
    firstSeenAt: '2026-10-01T12:00:00Z',
    facts: {},
    provenance: [],
    findings: [],
    curation: { revision: 0, fields: {} },
    regions: [],
    approvals: [],
    may: { readContent: true, update: true, approve: true },
    ...and,
  };
}
