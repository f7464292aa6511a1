import { Lens, PracticeState, ScoredQuestion } from '../model';
import { choiceKey } from '../choiceKey';
import { practicePlaces } from './practicePlaces';

/** States of best practices of a review as bit masks; which bit of which word stands for which: `practicePlaces`. */
export interface PracticeWord {
  readonly open: number;
  readonly established: number;
  readonly inScope: number;
}

/** The words of a whole review, so that a fleet is added up from one row a review. */
export function practiceWords(
  lens: Lens,
  questions: readonly ScoredQuestion[],
): readonly PracticeWord[] {
  const states = new Map<string, PracticeState>();
  for (const { questionId, practices } of questions) {
    for (const { choiceId, state } of practices) {
      states.set(choiceKey({ questionId, choiceId }), state);
    }
  }
  const words: { open: number; established: number; inScope: number }[] = [];
  for (const place of practicePlaces(lens)) {
    const word = (words[place.word] ??= {
      open: 0,
      established: 0,
      inScope: 0,
    });
    const state = states.get(choiceKey(place)) ?? 'out-of-scope';
    const mask = 2 ** place.bit;
    word.open += state === 'open' ? mask : 0;
    word.established += state === 'established' ? mask : 0;
    word.inScope += state === 'out-of-scope' ? 0 : mask;
  }
  return words;
}
