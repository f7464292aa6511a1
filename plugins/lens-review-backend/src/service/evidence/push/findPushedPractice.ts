import { InputError } from '@backstage/errors';
import {
  findPractice,
  findQuestion,
  Lens,
  questionsOf,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { PushedItem } from './types';

/** The best practice of an item, by the ids of the lens. Throws `InputError` that names the field below `path`. */
export function findPushedPractice(
  lens: Lens,
  { questionId, choiceId }: PushedItem,
  path: string,
): { readonly questionId: string; readonly choiceId: string } {
  const name = `lens '${lens.id}' ${lens.version}`;
  const named =
    questionId === undefined ? undefined : findQuestion(lens, questionId);
  if (questionId !== undefined && !named) {
    throw new InputError(
      `${path}.questionId: ${name} has no question '${questionId}'`,
    );
  }
  const found = (named ? [named] : questionsOf(lens)).flatMap(question => {
    const practice = findPractice(question, choiceId);
    return practice ? [{ questionId: question.id, choiceId: practice.id }] : [];
  });
  if (found.length === 0) {
    const where = named ? ` of question '${named.id}'` : '';
    throw new InputError(
      `${path}.choiceId: ${name} has no best practice '${choiceId}'${where}`,
    );
  }
  if (found.length > 1) {
    throw new InputError(
      `${path}.questionId: several questions of ${name} have a best practice '${choiceId}'; name one of them`,
    );
  }
  return found[0];
}
