import { LedgerAsset } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { StoredAsset } from '../../model';

/** An asset as people see it who map and claim assets. */
export function presentAsset(asset: StoredAsset): LedgerAsset {
  const { described, merged } = asset;
  return {
    id: asset.id,
    source: asset.sourceId,
    externalId: asset.externalId,
    kind: asset.kind,
    state: asset.state,
    name: asset.name,
    ref: asset.ref,
    owner: merged.owner,
    provider: merged.provider?.id,
    folder: merged.folder,
    path: described.path,
    url: described.url,
    tags: [...described.tags],
    providerTags: described.providerTags.map(tag => ({ ...tag })),
    findings: asset.findings.map(finding => ({ ...finding })),
    firstSeenAt: asset.firstSeenAt,
  };
}
