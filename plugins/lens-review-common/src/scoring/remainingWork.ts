import { AnswerOf, ProvidedChoice } from '../answers';
import { Lens, ReviewScope } from '../model';
import { scoreReview } from './scoreReview';

/** Reading one best practice and answering for it: 45 seconds, so that 51 of them take about 40 minutes. */
const MINUTES_PER_PRACTICE = 0.75;

/** What is left to answer. */
export interface RemainingWork {
  /** Questions in scope without an answer. */
  readonly questions: number;
  /** Best practices of those questions that are unknown. */
  readonly practices: number;
  /** Rounded up. */
  readonly minutes: number;
}

/** How much of a review is left, and about how long it takes. */
export function remainingWork(input: {
  lens: Lens;
  scope: ReviewScope;
  answers: readonly AnswerOf[];
  provided?: readonly ProvidedChoice[];
}): RemainingWork {
  // Only acceptances and evidence look at the time, and there are none here.
  const { questions } = scoreReview({ ...input, now: new Date(0) });
  const missing = questions.filter(
    ({ inScope, answered }) => inScope && !answered,
  );
  const practices = missing.flatMap(question =>
    question.practices.filter(({ state }) => state === 'unknown'),
  ).length;
  return {
    questions: missing.length,
    practices,
    minutes: Math.ceil(practices * MINUTES_PER_PRACTICE),
  };
}
