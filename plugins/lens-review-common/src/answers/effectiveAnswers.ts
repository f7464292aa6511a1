import { choiceKey } from '../choiceKey';
import { questionsOf } from '../lens/find';
import { EffectiveAnswer, Lens, ReviewScope } from '../model';
import { effectiveChoice } from './effectiveChoice';
import { AnswerOf, ProvidedChoice } from './types';

/** Own answers over provided answers over scope: one answer for every question of the lens, in its order. */
export function effectiveAnswers(input: {
  lens: Lens;
  scope: ReviewScope;
  answers: readonly AnswerOf[];
  provided?: readonly ProvidedChoice[];
}): readonly EffectiveAnswer[] {
  const { lens, scope, answers, provided = [] } = input;
  const answerByQuestion = new Map(
    answers.map(answer => [answer.questionId, answer]),
  );
  const providedKeys = new Set(provided.map(choiceKey));
  return questionsOf(lens).map(question => {
    const questionId = question.id;
    const answer = answerByQuestion.get(questionId);
    return {
      questionId,
      applicable: answer?.applicable ?? true,
      reason: answer?.applicable === false ? answer.reason : undefined,
      choices: question.choices.map(choice =>
        effectiveChoice({
          choice,
          answer,
          scope,
          provided: providedKeys.has(
            choiceKey({ questionId, choiceId: choice.id }),
          ),
        }),
      ),
    };
  });
}
