import { bestPracticesOf, questionsOf } from '../lens/find';
import { Lens } from '../model';

/** Bits of a word: whole numbers are exact up to so many. A question has at most 30 choices. */
export const PRACTICE_WORD_BITS = 53;

/** Where a best practice is in the masks of a review. */
export interface PracticePlace {
  readonly questionId: string;
  readonly choiceId: string;
  readonly word: number;
  readonly bit: number;
}

/** Every save asks for them, and a lens never changes. */
const places = new WeakMap<Lens, readonly PracticePlace[]>();

/**
 * The places of all best practices of a lens. Stored masks follow this order, which is never to change: questions by id,
 * in each the best practices as the lens has them, and a question that a word has no room for begins the next one.
 */
export function practicePlaces(lens: Lens): readonly PracticePlace[] {
  const known = places.get(lens) ?? listPlaces(lens);
  places.set(lens, known);
  return known;
}

function listPlaces(lens: Lens): readonly PracticePlace[] {
  const questions = [...questionsOf(lens)].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  let word = 0;
  let used = 0;
  return questions.flatMap(question => {
    const practices = bestPracticesOf(question);
    if (used + practices.length > PRACTICE_WORD_BITS) {
      word += 1;
      used = 0;
    }
    const first = used;
    used += practices.length;
    return practices.map(({ id }, index) => ({
      questionId: question.id,
      choiceId: id,
      word,
      bit: first + index,
    }));
  });
}
