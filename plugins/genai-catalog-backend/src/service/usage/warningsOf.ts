import { UsageWarning } from '@genai-lens/backstage-plugin-genai-catalog-common';
import {
  AssetDetails,
  currentVersion,
  isPast,
  reviewDueAt,
  verdictOf,
} from '../../ledger';

const DAY = 24 * 60 * 60 * 1000;

/** What those who use a prompt or model should know. Pure. */
export function warningsOf(
  details: AssetDetails,
  options: { now: Date; withinDays: number },
): UsageWarning[] {
  return details.asset.kind === 'model'
    ? [...endOfLife(details, options), ...approval(details, options)]
    : promptWarnings(details, options);
}

/** Whole days until a time; negative once it is past. */
export function daysUntil(time: string, now: Date): number {
  return Math.floor((Date.parse(time) - now.getTime()) / DAY);
}

function endOfLife(
  { asset }: AssetDetails,
  { now, withinDays }: { now: Date; withinDays: number },
): UsageWarning[] {
  const { endOfLifeAt, status } = asset.merged.deprecation ?? {};
  if (status === 'end-of-life' || isPast(endOfLifeAt, now)) {
    const since = endOfLifeAt ? ` since ${endOfLifeAt.slice(0, 10)}` : '';
    return [
      {
        code: 'END_OF_LIFE',
        severity: 'error',
        message: `Past its end of life${since}`,
      },
    ];
  }
  const days = endOfLifeAt ? daysUntil(endOfLifeAt, now) : undefined;
  return days !== undefined && days <= withinDays
    ? [
        {
          code: 'RETIRING',
          severity: 'warning',
          message: `End of life in ${days} days`,
        },
      ]
    : [];
}

function approval(
  { asset }: AssetDetails,
  { now }: { now: Date },
): UsageWarning[] {
  const { status, expiresAt } = asset.merged.approval ?? {};
  if (status !== 'approved') {
    const refused = status === 'rejected' || status === 'revoked';
    return [
      {
        code: 'NOT_APPROVED',
        severity: refused ? 'error' : 'warning',
        message: refused ? 'Approval was refused' : 'Not approved yet',
      },
    ];
  }
  return isPast(expiresAt, now)
    ? [
        {
          code: 'APPROVAL_EXPIRED',
          severity: 'warning',
          message: 'Approval has expired',
        },
      ]
    : [];
}

function promptWarnings(
  { asset, versions, labels, evaluations }: AssetDetails,
  { now }: { now: Date },
): UsageWarning[] {
  const warnings: UsageWarning[] = [];
  const current = currentVersion(versions, labels);
  if (versions.some(({ drift }) => drift)) {
    warnings.push({
      code: 'DRIFT',
      severity: 'warning',
      message: 'A version changed that its source calls immutable',
    });
  }
  if (current && verdictOf(current.id, evaluations) === 'failed') {
    warnings.push({
      code: 'EVALUATION_FAILED',
      severity: 'error',
      message: `Version ${current.version} failed an evaluation`,
    });
  }
  if (isPast(reviewDueAt(asset.merged, asset.firstSeenAt), now)) {
    warnings.push({
      code: 'REVIEW_OVERDUE',
      severity: 'warning',
      message: 'Its review is overdue',
    });
  }
  return warnings;
}
