import {
  AcceptanceReply,
  DocumentedRisk,
  EvidenceStanding,
  ImprovementStatus,
  NotApplicableReason,
  PracticeState,
  ReviewStatus,
  Risk,
  StaleReason,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** Words of the reports; the same as on the pages. */
export const RISK_WORDS: Readonly<Record<Risk | DocumentedRisk, string>> = {
  HIGH: 'High risk',
  MEDIUM: 'Medium risk',
  LOW: 'Low risk',
  NONE: 'No risk',
  UNANSWERED: 'Unanswered',
  NOT_APPLICABLE: 'Not applicable',
};

export const STATE_WORDS: Readonly<Record<PracticeState, string>> = {
  established: 'In place',
  open: 'Not in place',
  unknown: 'Unanswered or unknown',
  accepted: 'Risk accepted',
  'out-of-scope': 'Out of scope',
};

export const STATUS_WORDS: Readonly<Record<ReviewStatus | 'none', string>> = {
  none: 'Not begun',
  draft: 'Draft',
  complete: 'Complete',
  stale: 'Stale',
};

export const STALE_WORDS: Readonly<Record<StaleReason, string>> = {
  'confirmation-overdue':
    'Some answers have not been confirmed for a long time.',
  'scope-changed': 'The scope has changed since the review was submitted.',
  'answer-missing': 'A question that is in scope has no answer.',
  'lens-version-old': 'There is a newer version of the lens.',
  'evidence-newer': 'There is newer evidence that contradicts an answer.',
  'subject-changed':
    'A prompt, a model or a scope fact that an answer depends on has changed.',
};

export const REASON_WORDS: Readonly<Record<NotApplicableReason, string>> = {
  OUT_OF_SCOPE: 'Out of scope',
  BUSINESS_PRIORITIES: 'Business priorities',
  ARCHITECTURE_CONSTRAINTS: 'Architecture constraints',
  OTHER: 'Other',
  NONE: 'No reason given',
};

export const EVIDENCE_WORDS: Readonly<Record<EvidenceStanding, string>> = {
  supports: 'Supported',
  contradicts: 'Contradicted',
  disputed: 'Disputed',
  undeclared: 'Undeclared',
  'nothing-found': 'Nothing found',
  expired: 'Expired',
};

export const EFFORT_WORDS = { S: 'days', M: 'weeks', L: 'months' } as const;

export const PLAN_WORDS: Readonly<Record<ImprovementStatus, string>> = {
  open: 'Not begun',
  'in-progress': 'In progress',
  done: 'Done',
};

export const ACCEPTANCE_WORDS: Readonly<
  Record<AcceptanceReply['status'], string>
> = {
  requested: 'Asked for',
  accepted: 'Accepted',
  expired: 'Expired',
  revoked: 'Taken back',
  declined: 'Declined',
};
