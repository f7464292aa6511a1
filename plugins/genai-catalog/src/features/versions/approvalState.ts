import { VersionApproval } from '@genai-lens/backstage-plugin-genai-catalog-common';

export type ApprovalState = 'none' | 'approved' | 'expired' | 'revoked';

/** How the latest word on a version stands. */
export function approvalState(
  approval: VersionApproval | undefined,
  now: Date,
): ApprovalState {
  if (!approval) {
    return 'none';
  }
  if (approval.status === 'revoked') {
    return 'revoked';
  }
  const { expiresAt } = approval;
  return expiresAt !== undefined && Date.parse(expiresAt) <= now.getTime()
    ? 'expired'
    : 'approved';
}
