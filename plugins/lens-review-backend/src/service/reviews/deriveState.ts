import {
  AnswerOf,
  findQuestion,
  Lens,
  practiceMasks,
  practiceWords,
  reviewStatus,
  ScoredReview,
  scoreReview,
} from '@genai-lens/backstage-plugin-lens-review-common';
import {
  DerivedState,
  ScoredAnswer,
  StoredAnswer,
  StoredReview,
} from '../../model';
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
    },
  };
}

/** A question's risk, scope and masks as they were just scored. */
export function scoresOf(
  lens: Lens,
  scored: ScoredReview,
  questionId: string,
): Pick<ScoredAnswer, 'risk' | 'inScope' | 'masks'> {
  const question = findQuestion(lens, questionId);
  const result = scored.questions.find(one => one.questionId === questionId);
  if (!question || !result) {
    throw new Error(`Question ${questionId} was not scored`);
  }
  const masks = practiceMasks(question, result);
  return { risk: result.risk, inScope: result.inScope, masks };
}

/** A row for every question of the lens, with risk and masks as they were just scored. */
export function withScores(input: {
  lens: Lens;
  scored: ScoredReview;
  answers: readonly StoredAnswer[];
}): readonly ScoredAnswer[] {
  const { lens, scored, answers } = input;
  return scored.questions.map(({ questionId }) => ({
    revision: 0,
    ...answers.find(answer => answer.questionId === questionId),
    questionId,
    ...scoresOf(lens, scored, questionId),
  }));
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
