import {
  AnswerInput,
  checkAnswer,
  checkScope,
  findQuestion,
  Lens,
  Problem,
  questionsOf,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { TemplateContent, TemplateInput } from '../../model';
import { refuseProblems } from '../problems';
import { tidyAnswer } from '../reviews/tidyAnswer';

/** What a person sends of a template. */
export interface SentContent {
  readonly name: string;
  readonly description?: string;
  readonly answers: readonly (AnswerInput & { readonly questionId: string })[];
  readonly scope?: Readonly<Record<string, string>>;
}

/** The content as it is kept: each answer as a save keeps it, in the order of the lens. What no review could save is refused. */
export function checkContent(lens: Lens, sent: SentContent): TemplateContent {
  const { name, description, answers, scope = {} } = sent;
  refuseProblems([...checkAnswers(lens, answers), ...checkScope(lens, scope)]);
  return {
    name,
    ...(description && { description }),
    lensVersion: lens.version,
    answers: tidyAnswers(lens, answers),
    scope,
  };
}

function checkAnswers(
  lens: Lens,
  answers: readonly TemplateInput[],
): Problem[] {
  const seen = new Set<string>();
  return answers.flatMap(({ questionId, ...input }, index) => {
    const path = `answers[${index}]`;
    const question = findQuestion(lens, questionId);
    if (!question) {
      return {
        path: `${path}.questionId`,
        message: `Lens '${lens.id}' ${lens.version} has no question '${questionId}'.`,
      };
    }
    if (seen.has(question.id)) {
      return {
        path: `${path}.questionId`,
        message: `'${questionId}' is answered twice.`,
      };
    }
    seen.add(question.id);
    return checkAnswer(question, input).map(problem => ({
      ...problem,
      path: `${path}.${problem.path}`,
    }));
  });
}

function tidyAnswers(
  lens: Lens,
  answers: readonly TemplateInput[],
): TemplateInput[] {
  return questionsOf(lens).flatMap(question => {
    const answer = answers.find(
      ({ questionId }) => findQuestion(lens, questionId) === question,
    );
    if (!answer) {
      return [];
    }
    const { questionId, ...input } = answer;
    return [{ questionId: question.id, ...tidyAnswer(question, input) }];
  });
}
