import {
  Answer,
  Review,
  ReviewReply,
} from '@genai-lens/backstage-plugin-lens-review-common';

export function byQuestion(
  answers: readonly Answer[],
): ReadonlyMap<string, Answer> {
  return new Map(answers.map(answer => [answer.questionId, answer]));
}

export function withReview(
  reply: ReviewReply,
  change: Partial<Review>,
): ReviewReply {
  return { ...reply, review: { ...reply.review, ...change } };
}

/** A newer scorecard says the review's status, too. */
export function withScorecard(
  reply: ReviewReply,
  scorecard: ReviewReply['scorecard'],
): ReviewReply {
  const { status, staleReasons } = scorecard;
  return withReview(
    { ...reply, scorecard },
    status === 'none' ? {} : { status, staleReasons },
  );
}
