import { choiceKey } from '../choiceKey';
import { isCurrent } from '../evidence/isCurrent';
import { ReviewStatus, StaleReason } from '../model';
import { confirmBy } from './confirmBy';
import { earliest } from './earliest';
import { missingQuestions } from './missingQuestions';
import { EvidenceVerdict, ScoredReview } from './types';

const STALE_REASONS: readonly StaleReason[] = [
  'answer-missing',
  'scope-changed',
  'confirmation-overdue',
  'evidence-newer',
  'subject-changed',
  'lens-version-old',
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
  /** What the review was scored with. */
  evidence?: readonly EvidenceVerdict[];
  /** There is a newer version of the lens. */
  lensIsOld?: boolean;
  /** What an answer in scope depends on is no longer what it was. */
  subjectsChanged?: boolean;
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
    'evidence-newer': contradictedSince(input),
    'lens-version-old': input.lensIsOld === true,
    'subject-changed': input.subjectsChanged === true,
  };
  const staleReasons = STALE_REASONS.filter(reason => reasons[reason]);
  return {
    status: staleReasons.length > 0 ? 'stale' : 'complete',
    staleReasons,
    validUntil: earliest([scored.validUntil, ...(overdue ? [] : due)]),
  };
}

/** Whether evidence began to contradict an answer after it was last confirmed: who confirms it again has seen that. */
function contradictedSince(input: {
  scored: ScoredReview;
  answers: readonly {
    readonly questionId: string;
    readonly confirmedAt: string;
  }[];
  evidence?: readonly EvidenceVerdict[];
  now: Date;
}): boolean {
  const contradicted = new Set(
    input.scored.questions.flatMap(({ questionId, practices }) =>
      practices
        .filter(practice => practice.contradicted)
        .map(({ choiceId }) => choiceKey({ questionId, choiceId })),
    ),
  );
  return (input.evidence ?? []).some(
    verdict =>
      verdict.verdict === 'contradicts' &&
      !verdict.disputed &&
      isCurrent(verdict, input.now) &&
      contradicted.has(choiceKey(verdict)) &&
      input.answers.some(
        ({ questionId, confirmedAt }) =>
          questionId === verdict.questionId &&
          verdict.since !== undefined &&
          Date.parse(verdict.since) > Date.parse(confirmedAt),
      ),
  );
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
