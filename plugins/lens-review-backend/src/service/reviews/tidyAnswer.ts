import { isDeepStrictEqual } from 'node:util';
import {
  AnswerInput,
  normalizeAnswer,
  Question,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** The one form of an answer in which two that say the same are equal: ids as the lens writes them, in its order, no empty notes. */
export function tidyAnswer(
  question: Question,
  input: AnswerInput,
): AnswerInput {
  const answer = normalizeAnswer(question, input);
  const order = new Map(question.choices.map(({ id }, index) => [id, index]));
  const rank = (id: string) => order.get(id) ?? order.size;
  const inOrder = (ids: readonly string[]) =>
    [...ids].sort((a, b) => rank(a) - rank(b));
  return {
    selectedChoices: inOrder(answer.selectedChoices),
    notApplicableChoices: [...answer.notApplicableChoices].sort(
      (a, b) => rank(a.choiceId) - rank(b.choiceId),
    ),
    unknownChoices: inOrder(answer.unknownChoices),
    unansweredChoices: inOrder(answer.unansweredChoices),
    inScopeChoices: inOrder(answer.inScopeChoices),
    choiceNotes: Object.fromEntries(
      inOrder(Object.keys(answer.choiceNotes)).flatMap(id =>
        answer.choiceNotes[id] ? [[id, answer.choiceNotes[id]]] : [],
      ),
    ),
    applicable: answer.applicable,
    // A reason is only that of a question that is not applicable.
    ...(!answer.applicable && answer.reason ? { reason: answer.reason } : {}),
    ...(answer.notes ? { notes: answer.notes } : {}),
  };
}

/** Whether two tidy answers claim the same, whatever their notes say. */
export function sameClaims(a: AnswerInput, b: AnswerInput): boolean {
  return isDeepStrictEqual(claims(a), claims(b));
}

function claims({ notes, choiceNotes, ...answer }: AnswerInput) {
  return {
    ...answer,
    notApplicableChoices: answer.notApplicableChoices.map(
      ({ choiceId, reason }) => ({ choiceId, reason }),
    ),
  };
}
