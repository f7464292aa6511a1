import { AnswerInput, Choice, EffectiveChoice, ReviewScope } from '../model';
import { matchesScope } from '../scope/matchesScope';

/**
 * One choice, by the first of: a person's selection or not-applicable mark, a
 * provider, the scope facts (unless taken back), a person's "don't know" or
 * "not in place". "Don't know" and "not in place" stand behind the scope facts
 * because they claim nothing: a scope that changes later must be able to lift them.
 */
export function effectiveChoice(input: {
  choice: Choice;
  answer: AnswerInput | undefined;
  scope: ReviewScope;
  provided: boolean;
}): EffectiveChoice {
  const { choice, answer, scope, provided } = input;
  const { id: choiceId } = choice;
  const state = { choiceId, selected: false, unknown: false };

  if (answer?.selectedChoices.includes(choiceId)) {
    return { ...state, selected: true, origin: 'own' };
  }
  if (choice.noneOfThese) {
    return { ...state, origin: answer ? 'own' : 'none' };
  }
  const mark = answer?.notApplicableChoices.find(
    candidate => candidate.choiceId === choiceId,
  );
  if (mark) {
    return { ...state, notApplicable: mark.reason, origin: 'own' };
  }
  const considered = answer && !answer.unansweredChoices.includes(choiceId);
  if (provided && !considered) {
    return { ...state, selected: true, origin: 'provided' };
  }
  if (
    !answer?.inScopeChoices.includes(choiceId) &&
    matchesScope(choice.outOfScopeWhen, scope)
  ) {
    return { ...state, notApplicable: 'OUT_OF_SCOPE', origin: 'scope' };
  }
  if (!considered) {
    return { ...state, unknown: true, origin: 'none' };
  }
  return {
    ...state,
    unknown: answer.unknownChoices.includes(choiceId),
    origin: 'own',
  };
}
