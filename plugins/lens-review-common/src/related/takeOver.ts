import { choiceKey } from '../choiceKey';
import { ScoredQuestion } from '../model';
import { RelatedPractice } from './relatedPractices';

/**
 * What can be taken over into a review: established elsewhere and not contradicted there,
 * and here neither established yet nor out of scope.
 */
export function takeOver<T extends RelatedPractice>(input: {
  related: readonly T[];
  /** Of the review that it is taken into. */
  questions: readonly ScoredQuestion[];
}): readonly T[] {
  const { related, questions } = input;
  const wanting = new Set(
    questions.flatMap(({ questionId, practices }) =>
      practices
        .filter(
          ({ state }) => state !== 'established' && state !== 'out-of-scope',
        )
        .map(({ choiceId }) => choiceKey({ questionId, choiceId })),
    ),
  );
  return related.filter(
    practice =>
      practice.state === 'established' &&
      !practice.contradicted &&
      wanting.has(choiceKey(practice)),
  );
}
