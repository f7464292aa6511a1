import {
  AnswerOf,
  Lens,
  practiceWords,
  reviewStatus,
  ScoredReview,
  scoreReview,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { DerivedState, StoredAnswer, StoredReview } from '../../model';
import { subjectChanges } from './fingerprints';

/** Scores a review and says where it stands. */
export function deriveState(input: {
  lens: Lens;
  /** There is a newer version of the lens. */
  lensIsOld: boolean;
  review: Pick<
    StoredReview,
    | 'scope'
    | 'subjects'
    | 'submittedAt'
    | 'scopeChangedAt'
    | 'verdicts'
    | 'accepted'
    | 'provided'
  >;
  answers: readonly StoredAnswer[];
  confirmEveryDays: number;
  now: Date;
}): { scored: ScoredReview; derived: DerivedState } {
  const { lens, review, answers, confirmEveryDays, now } = input;
  const scored = scoreReview({
    lens,
    scope: review.scope,
    answers: answers.flatMap(toAnswerOf),
    evidence: review.verdicts,
    accepted: review.accepted,
    provided: review.provided,
    now,
  });
  const { status, staleReasons, validUntil } = reviewStatus({
    scored,
    submittedAt: review.submittedAt,
    scopeChangedAt: review.scopeChangedAt,
    answers: answers.flatMap(({ questionId, said }) =>
      said ? { questionId, confirmedAt: said.confirmedAt } : [],
    ),
    confirmEveryDays,
    evidence: review.verdicts,
    lensIsOld: input.lensIsOld,
    subjectsChanged: subjectsChanged(scored, input),
    now,
  });
  return {
    scored,
    derived: {
      status,
      staleReasons,
      validUntil,
      confirmEveryDays,
      score: scored.score,
      practices: practiceWords(lens, scored.questions),
      providedPractices: countProvided(scored),
    },
  };
}

/** A question's risk and scope as they were just scored. */
export function scoresOf(
  scored: ScoredReview,
  questionId: string,
): Pick<StoredAnswer, 'risk' | 'inScope'> {
  const result = scored.questions.find(one => one.questionId === questionId);
  if (!result) {
    throw new Error(`Question ${questionId} was not scored`);
  }
  return { risk: result.risk, inScope: result.inScope };
}

/** A row for every question of the lens, with risk and scope as they were just scored. */
export function withScores(input: {
  scored: ScoredReview;
  answers: readonly StoredAnswer[];
}): readonly StoredAnswer[] {
  const { scored, answers } = input;
  return scored.questions.map(({ questionId }) => ({
    revision: 0,
    ...answers.find(answer => answer.questionId === questionId),
    questionId,
    ...scoresOf(scored, questionId),
  }));
}

function countProvided({ questions }: ScoredReview): number {
  return questions
    .flatMap(({ practices }) => practices)
    .filter(
      ({ origin, state }) => origin === 'provided' && state === 'established',
    ).length;
}

/** Whether an answer in scope is about something that has changed since. */
function subjectsChanged(
  { questions }: ScoredReview,
  {
    review,
    answers,
  }: Pick<Parameters<typeof deriveState>[0], 'review' | 'answers'>,
): boolean {
  const inScope = new Set(
    questions.flatMap(one => (one.inScope ? one.questionId : [])),
  );
  return answers.some(
    answer =>
      inScope.has(answer.questionId) &&
      subjectChanges(answer, review).length > 0,
  );
}

function toAnswerOf({ questionId, said }: StoredAnswer): AnswerOf[] {
  return said ? [{ ...said.input, questionId }] : [];
}
