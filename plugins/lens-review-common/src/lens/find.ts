import { Choice, Lens, LensCounts, Question } from '../model';

/** The question with this id: `GENREL04`. */
export function findQuestion(lens: Lens, id: string): Question | undefined {
  for (const pillar of lens.pillars) {
    const question = pillar.questions.find(candidate => candidate.id === id);
    if (question) {
      return question;
    }
  }
  return undefined;
}

/** All questions of a lens, in its order. */
export function questionsOf(lens: Lens): readonly Question[] {
  return lens.pillars.flatMap(pillar => pillar.questions);
}

/** The choices of a question that are best practices: all but `_no`. */
export function bestPracticesOf(question: Question): readonly Choice[] {
  return question.choices.filter(choice => !choice.noneOfThese);
}

/**
 * The choice's id as the lens file writes it. Takes the documentation's
 * spelling too: `GENREL04-BP01` for `GENREL04_BP01`.
 */
export function normalizeChoiceId(
  question: Question,
  id: string,
): string | undefined {
  const known = (candidate: string) =>
    question.choices.find(choice => choice.id === candidate)?.id;
  return known(id) ?? known(id.replaceAll('-', '_'));
}

/** The best practice of a question under an id in either spelling. */
export function findPractice(
  question: Question,
  id: string,
): Choice | undefined {
  const known = normalizeChoiceId(question, id);
  return bestPracticesOf(question).find(choice => choice.id === known);
}

/** How much a lens contains. */
export function countLens(lens: Lens): LensCounts {
  const questions = questionsOf(lens);
  const choices = questions.flatMap(question => question.choices);
  return {
    pillars: lens.pillars.length,
    questions: questions.length,
    choices: choices.length,
    bestPractices: questions.flatMap(bestPracticesOf).length,
  };
}
