import { AnswerInput, Question } from '../model';

/**
 * The answer, saying nothing any more of best practices that another entity provides. "None of these" goes with the
 * first of them; the other choices stay not in place.
 */
export function leaveToProvider(
  question: Question,
  answer: AnswerInput,
  choiceIds: readonly string[],
): AnswerInput {
  const isOwn = (id: string) => !choiceIds.includes(id);
  const isNone = (id: string) =>
    question.choices.some(choice => choice.noneOfThese && choice.id === id);
  return {
    ...answer,
    selectedChoices: answer.selectedChoices.filter(
      id => isOwn(id) && !isNone(id),
    ),
    notApplicableChoices: answer.notApplicableChoices.filter(mark =>
      isOwn(mark.choiceId),
    ),
    unknownChoices: answer.unknownChoices.filter(isOwn),
    unansweredChoices: [
      ...answer.unansweredChoices.filter(isOwn),
      ...choiceIds,
    ],
  };
}
