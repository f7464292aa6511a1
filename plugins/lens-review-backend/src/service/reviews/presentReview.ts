import {
  Answer,
  confirmBy,
  Review,
  reviewChannel,
  ReviewReply,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { isSaid, SaidAnswer, StoredReview } from '../../model';
import { isSystem } from './checks';
import { ReviewState } from './currentState';
import { subjectChanges } from './fingerprints';

type ScorecardReply = ReviewReply['scorecard'];

/** A review as the HTTP contract has it. */
export function presentReview(review: StoredReview): Review {
  const { derived } = review;
  return {
    entityRef: review.entityRef,
    lensId: review.lensId,
    lensVersion: review.lensVersion,
    status: derived.status,
    ...staleReasons(review),
    scope: { ...review.scope },
    scenarios: [...review.scenarios],
    pillarPriority: [...review.pillarPriority],
    notes: review.notes,
    ...(isSystem(review) && { coversComponents: review.coversComponents }),
    createdAt: review.createdAt,
    createdBy: review.createdBy,
    updatedAt: review.updatedAt,
    updatedBy: review.updatedBy,
    submittedAt: review.submittedAt,
    submittedBy: review.submittedBy,
  };
}

/** Its scorecard. */
export function presentScorecard(review: StoredReview): ScorecardReply {
  const { status, score } = review.derived;
  return {
    status,
    ...staleReasons(review),
    ...score,
    pillars: [...score.pillars],
  };
}

/** The answer to a question of the review. */
export function presentAnswer(
  answer: SaidAnswer,
  review: StoredReview,
): Answer {
  const { submittedAt, derived } = review;
  const { input, fingerprint, ...rest } = answer.said;
  return {
    questionId: answer.questionId,
    revision: answer.revision,
    risk: answer.risk,
    ...rest,
    ...(submittedAt !== undefined &&
      answer.inScope && {
        confirmBy: confirmBy({
          confirmedAt: answer.said.confirmedAt,
          confirmEveryDays: derived.confirmEveryDays,
        }),
      }),
    ...(fingerprint && {
      subjects: {
        recordedAt: fingerprint.at,
        changes: answer.inScope ? [...subjectChanges(answer, review)] : [],
      },
    }),
    ...input,
    selectedChoices: [...input.selectedChoices],
    notApplicableChoices: [...input.notApplicableChoices],
    unknownChoices: [...input.unknownChoices],
    unansweredChoices: [...input.unansweredChoices],
    inScopeChoices: [...input.inScopeChoices],
    choiceNotes: { ...input.choiceNotes },
  };
}

/** A review with what the caller may do. */
export function presentState(
  { review, answers }: ReviewState,
  may: ReviewReply['may'],
): ReviewReply {
  return {
    review: presentReview(review),
    answers: answers
      .filter(isSaid)
      .map(answer => presentAnswer(answer, review))
      .sort(byQuestionId),
    scorecard: presentScorecard(review),
    provided: review.provided.map(({ questionId, choiceId }) => ({
      questionId,
      choiceId,
    })),
    may,
    channel: reviewChannel(review.id),
  };
}

/** One order for both databases and every call. */
function byQuestionId(a: Answer, b: Answer): number {
  return a.questionId < b.questionId ? -1 : 1;
}

function staleReasons({ derived }: StoredReview) {
  return derived.staleReasons.length > 0
    ? { staleReasons: [...derived.staleReasons] }
    : {};
}
