import { ReviewStatus, StaleReason } from '../model';
import { confirmBy } from './confirmBy';
import { earliest } from './earliest';
import { missingQuestions } from './missingQuestions';
import { ScoredReview } from './types';

const STALE_REASONS: readonly StaleReason[] = [
  'answer-missing',
  'scope-changed',
  'confirmation-overdue',
];

/** Where a review stands. `validUntil`: when its status or its score may change by the passing of time alone. */
export interface ReviewStanding {
  readonly status: ReviewStatus;
  readonly staleReasons: readonly StaleReason[];
  readonly validUntil?: string;
}

/** Draft until submitted; then complete, unless there are reasons why it is stale. */
export function reviewStatus(input: {
  scored: ScoredReview;
  submittedAt?: string;
  scopeChangedAt?: string;
  answers: readonly {
    readonly questionId: string;
    readonly confirmedAt: string;
  }[];
  /** Without it answers do not age. */
  confirmEveryDays?: number;
  now: Date;
}): ReviewStanding {
  const { scored, submittedAt, scopeChangedAt, now } = input;
  if (!submittedAt) {
    return {
      status: 'draft',
      staleReasons: [],
      validUntil: scored.validUntil,
    };
  }
  const due = confirmationsDue(input);
  const overdue = due.some(time => time <= now.toISOString());
  const reasons: Readonly<Partial<Record<StaleReason, boolean>>> = {
    'answer-missing': missingQuestions(scored).length > 0,
    'scope-changed':
      scopeChangedAt !== undefined &&
      Date.parse(scopeChangedAt) > Date.parse(submittedAt),
    'confirmation-overdue': overdue,
  };
  const staleReasons = STALE_REASONS.filter(reason => reasons[reason]);
  return {
    status: staleReasons.length > 0 ? 'stale' : 'complete',
    staleReasons,
    validUntil: earliest([scored.validUntil, ...(overdue ? [] : due)]),
  };
}

/** When each answer in scope wants its next confirmation. */
function confirmationsDue(input: {
  scored: ScoredReview;
  answers: readonly {
    readonly questionId: string;
    readonly confirmedAt: string;
  }[];
  confirmEveryDays?: number;
}): string[] {
  const { scored, answers, confirmEveryDays } = input;
  if (confirmEveryDays === undefined) {
    return [];
  }
  const inScope = new Set(
    scored.questions
      .filter(question => question.inScope)
      .map(({ questionId }) => questionId),
  );
  return answers
    .filter(({ questionId }) => inScope.has(questionId))
    .map(({ confirmedAt }) => confirmBy({ confirmedAt, confirmEveryDays }));
}
