import { ScoredReview } from './types';

/** Ids of the questions in scope that have no answer. */
export function missingQuestions(scored: ScoredReview): readonly string[] {
  return scored.questions
    .filter(({ inScope, answered }) => inScope && !answered)
    .map(({ questionId }) => questionId);
}
