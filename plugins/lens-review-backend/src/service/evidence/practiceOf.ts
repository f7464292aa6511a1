import { NotFoundError } from '@backstage/errors';
import {
  findQuestion,
  Lens,
  normalizeChoiceId,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** The best practice that a path names, by the ids of the lens. */
export function practiceOf(
  lens: Lens,
  named: { readonly questionId: string; readonly choiceId: string },
): { readonly questionId: string; readonly choiceId: string } {
  const question = findQuestion(lens, named.questionId);
  const choiceId = question && normalizeChoiceId(question, named.choiceId);
  if (!question || !choiceId) {
    throw new NotFoundError(
      `Lens '${lens.id}' ${lens.version} has no best practice '${named.choiceId}' of a question '${named.questionId}'`,
    );
  }
  return { questionId: question.id, choiceId };
}
