import { AssetKind, AssetState, StoredAsset } from '../../model';
import { AssetRow } from '../types';

/** An asset as a row. */
export function toAssetRow(asset: StoredAsset): AssetRow {
  return {
    id: asset.id,
    source_id: asset.sourceId,
    external_id: asset.externalId,
    kind: asset.kind,
    name: asset.name,
    described: JSON.stringify(asset.described),
    open_facts: asset.openFacts ? JSON.stringify(asset.openFacts) : null,
    ref: asset.ref ?? null,
    state: asset.state,
    merged: JSON.stringify(asset.merged),
    provenance: JSON.stringify(asset.provenance),
    findings: JSON.stringify(asset.findings),
    due_at: asset.dueAt ?? null,
    first_seen_at: asset.firstSeenAt,
    removed_at: asset.removedAt ?? null,
  };
}

/** What `toAssetRow` wrote. */
export function fromAssetRow(row: AssetRow): StoredAsset {
  return {
    id: row.id,
    sourceId: row.source_id,
    externalId: row.external_id,
    kind: row.kind as AssetKind,
    name: row.name,
    described: JSON.parse(row.described),
    openFacts: row.open_facts ? JSON.parse(row.open_facts) : undefined,
    ref: row.ref ?? undefined,
    state: row.state as AssetState,
    merged: JSON.parse(row.merged),
    provenance: JSON.parse(row.provenance),
    findings: JSON.parse(row.findings),
    dueAt: row.due_at ?? undefined,
    firstSeenAt: row.first_seen_at,
    removedAt: row.removed_at ?? undefined,
  };
}
