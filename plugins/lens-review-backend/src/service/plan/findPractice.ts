import { InputError, NotFoundError } from '@backstage/errors';
import {
  bestPracticesOf,
  Lens,
  normalizeChoiceId,
  questionsOf,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { PracticeKey } from '../../model';
import { NamedPractice } from './types';

/** The best practice that a path names. A choice that several questions have takes the question, too. */
export function findPractice(lens: Lens, named: NamedPractice): PracticeKey {
  const found = questionsOf(lens).flatMap((question): PracticeKey[] => {
    const choiceId = normalizeChoiceId(question, named.choiceId);
    const isPractice = bestPracticesOf(question).some(
      ({ id }) => id === choiceId,
    );
    const isMeant =
      named.questionId === undefined || named.questionId === question.id;
    return choiceId && isPractice && isMeant
      ? [{ questionId: question.id, choiceId }]
      : [];
  });
  if (found.length === 0) {
    throw new NotFoundError(
      `Lens '${lens.id}' ${lens.version} has no best practice '${
        named.choiceId
      }'${named.questionId ? ` of a question '${named.questionId}'` : ''}`,
    );
  }
  if (found.length > 1) {
    throw new InputError(
      `questionId: '${named.choiceId}' is a choice of ${found
        .map(({ questionId }) => questionId)
        .join(' and ')}; say which`,
    );
  }
  return found[0];
}
