import { AcceptanceReply } from '@genai-lens/backstage-plugin-lens-review-common';
import { StoredAcceptance } from '../../model';

/** An acceptance as it stands now: one that was asked for or given ends with its time. */
export function acceptanceStatus(
  { status, expiresAt }: StoredAcceptance,
  now: Date,
): AcceptanceReply['status'] {
  const mayCount = status === 'requested' || status === 'accepted';
  return mayCount && expiresAt <= now.toISOString() ? 'expired' : status;
}

/** Whether it says nothing any more, so that there can be another. */
export function isOver(acceptance: StoredAcceptance, now: Date): boolean {
  const status = acceptanceStatus(acceptance, now);
  return status !== 'requested' && status !== 'accepted';
}
