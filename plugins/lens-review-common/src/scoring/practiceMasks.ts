import { bestPracticesOf } from '../lens/find';
import { PracticeState, Question, ScoredQuestion } from '../model';

/** Bit i stands for the i-th best practice of the question, `_no` not counted. */
export interface PracticeMasks {
  readonly established: number;
  readonly open: number;
  readonly unknown: number;
  readonly accepted: number;
  readonly inScope: number;
}

/** States of a question's best practices as bit masks, as they are stored with its answer. */
export function practiceMasks(
  question: Question,
  scored: ScoredQuestion,
): PracticeMasks {
  const states = new Map(
    scored.practices.map(({ choiceId, state }) => [choiceId, state]),
  );
  const practices = bestPracticesOf(question);
  const mask = (holds: (state: PracticeState | undefined) => boolean) =>
    practices.reduce(
      (bits, { id }, index) =>
        holds(states.get(id)) ? bits + 2 ** index : bits,
      0,
    );
  return {
    established: mask(state => state === 'established'),
    open: mask(state => state === 'open'),
    unknown: mask(state => state === 'unknown'),
    accepted: mask(state => state === 'accepted'),
    inScope: mask(state => state !== undefined && state !== 'out-of-scope'),
  };
}
