import { VersionApproval } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { Approval } from '../../model';

/** An approval as callers see it. */
export function presentApproval(approval: Approval): VersionApproval {
  const { status, useCases, reason, by, at, expiresAt } = approval;
  return { status, useCases: [...useCases], reason, by, at, expiresAt };
}
