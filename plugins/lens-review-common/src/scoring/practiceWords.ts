import { Lens, ScoredQuestion } from '../model';
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
  const scored = new Map(
    questions.map(({ questionId, practices }) => [questionId, practices]),
  );
  const words: { open: number; established: number; inScope: number }[] = [];
  for (const { questionId, choiceId, word, bit } of practicePlaces(lens)) {
    words[word] ??= { open: 0, established: 0, inScope: 0 };
    const state = scored
      .get(questionId)
      ?.find(practice => practice.choiceId === choiceId)?.state;
    const mask = 2 ** bit;
    words[word].open += state === 'open' ? mask : 0;
    words[word].established += state === 'established' ? mask : 0;
    words[word].inScope += state && state !== 'out-of-scope' ? mask : 0;
  }
  return words;
}
