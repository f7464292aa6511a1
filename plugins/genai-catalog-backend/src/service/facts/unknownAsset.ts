import { AssetDetails } from '../../ledger';

/** A prompt or model that the catalog has and the ledger knows nothing of, so that it lacks everything. */
export function unknownAsset(ref: string): AssetDetails {
  return {
    asset: {
      id: '',
      sourceId: '',
      externalId: ref,
      kind: ref.startsWith('model:') ? 'model' : 'prompt',
      name: ref,
      ref,
      state: 'handwritten',
      described: {
        facts: {},
        tags: [],
        providerTags: [],
        regions: [],
        aliases: [],
        candidate: false,
      },
      merged: {},
      provenance: [],
      findings: [],
      firstSeenAt: '',
    },
    versions: [],
    labels: [],
    evaluations: [],
    approvals: [],
  };
}
