import { Approval } from '../../model';
import { ApprovalRow } from '../types';

/** A person's word as a row. */
export function toApprovalRow(approval: Approval): ApprovalRow {
  return {
    id: approval.id,
    asset_id: approval.assetId,
    version_id: approval.versionId ?? null,
    ordinal: approval.ordinal,
    status: approval.status,
    use_cases: JSON.stringify(approval.useCases),
    reason: approval.reason ?? null,
    by: approval.by,
    at: approval.at,
    expires_at: approval.expiresAt ?? null,
  };
}

/** What `toApprovalRow` wrote. */
export function fromApprovalRow(row: ApprovalRow): Approval {
  return {
    id: row.id,
    assetId: row.asset_id,
    versionId: row.version_id ?? undefined,
    ordinal: row.ordinal,
    status: row.status as Approval['status'],
    useCases: JSON.parse(row.use_cases),
    reason: row.reason ?? undefined,
    by: row.by,
    at: row.at,
    expiresAt: row.expires_at ?? undefined,
  };
}
