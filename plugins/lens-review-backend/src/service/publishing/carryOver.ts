import { isDeepStrictEqual } from 'node:util';
import {
  AnswerInput,
  checkScope,
  findQuestion,
  Lens,
  Question,
  questionsOf,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { StoredAnswer, StoredReview } from '../../model';

/** A review as another version of its lens has it, before it is scored, and what became of its questions. */
export interface CarriedReview {
  readonly review: StoredReview;
  /** Only of questions that the version has. */
  readonly answers: readonly StoredAnswer[];
  readonly newQuestions: readonly string[];
  readonly retiredQuestions: readonly string[];
  /** Of questions that are still there. */
  readonly retiredChoices: readonly {
    readonly questionId: string;
    readonly choiceId: string;
  }[];
}

/**
 * Carries a review over by ids: notes and marks of questions that are still there, and what was said of choices that
 * are. Best practices that a kept question did not have are open to be considered: nobody has said that they are not in
 * place.
 */
export function carryOver(input: {
  review: StoredReview;
  answers: readonly StoredAnswer[];
  from: Lens;
  to: Lens;
}): CarriedReview {
  const { review, answers, from, to } = input;
  const { newQuestions, retiredQuestions, retiredChoices } = changesOf(
    from,
    to,
  );
  return {
    review: carryReview(review, to),
    answers: answers.flatMap(answer => {
      const question = findExactly(to, answer.questionId);
      const before = findExactly(from, answer.questionId);
      return question ? [carryAnswer(answer, before, question)] : [];
    }),
    newQuestions,
    retiredQuestions,
    retiredChoices,
  };
}

/** Questions and choices that one version has and the other does not. */
export function changesOf(
  from: Lens,
  to: Lens,
): Pick<CarriedReview, 'newQuestions' | 'retiredQuestions' | 'retiredChoices'> {
  const without = (lens: Lens, other: Lens) =>
    questionsOf(lens)
      .map(({ id }) => id)
      .filter(id => !findExactly(other, id));
  return {
    newQuestions: without(to, from),
    retiredQuestions: without(from, to),
    retiredChoices: questionsOf(from).flatMap(({ id, choices }) => {
      const question = findExactly(to, id);
      return question
        ? choices
            .filter(choice => !has(question, choice.id))
            .map(choice => ({ questionId: id, choiceId: choice.id }))
        : [];
    }),
  };
}

function findExactly(lens: Lens, id: string): Question | undefined {
  const question = findQuestion(lens, id);
  return question?.id === id ? question : undefined;
}

function has(question: Question, choiceId: string): boolean {
  return question.choices.some(({ id }) => id === choiceId);
}

/** Facts, scenarios, pillars, accepted risks and evidence that the version does not know are left out. */
function carryReview(review: StoredReview, to: Lens): StoredReview {
  const unknownFacts = new Set(
    Object.entries(review.scope)
      .filter(
        ([factId, valueId]) => checkScope(to, { [factId]: valueId }).length > 0,
      )
      .map(([factId]) => factId),
  );
  const isThere = (key: { questionId: string; choiceId: string }) => {
    const question = findExactly(to, key.questionId);
    return question !== undefined && has(question, key.choiceId);
  };
  return {
    ...review,
    lensVersion: to.version,
    scope: Object.fromEntries(
      Object.entries(review.scope).filter(([id]) => !unknownFacts.has(id)),
    ),
    scenarios: review.scenarios.filter(id =>
      to.scenarios.some(scenario => scenario.id === id),
    ),
    pillarPriority: review.pillarPriority.filter(id =>
      to.pillars.some(pillar => pillar.id === id),
    ),
    verdicts: review.verdicts.filter(isThere),
    accepted: review.accepted.filter(isThere),
  };
}

function carryAnswer(
  answer: StoredAnswer,
  before: Question | undefined,
  question: Question,
): StoredAnswer {
  const { said } = answer;
  if (!said) {
    return answer;
  }
  const input = carryInput(said.input, before, question);
  return isDeepStrictEqual(input, said.input)
    ? answer
    : { ...answer, revision: answer.revision + 1, said: { ...said, input } };
}

/** What was said of choices that a question still has; those that it did not have are open to be considered. */
export function carryInput(
  input: AnswerInput,
  before: Question | undefined,
  question: Question,
): AnswerInput {
  const kept = (ids: readonly string[]) => ids.filter(id => has(question, id));
  const added = question.choices
    .filter(({ id, noneOfThese }) => !noneOfThese && before && !has(before, id))
    .map(({ id }) => id);
  const open = new Set([...kept(input.unansweredChoices), ...added]);
  return {
    ...input,
    selectedChoices: kept(input.selectedChoices),
    notApplicableChoices: input.notApplicableChoices.filter(({ choiceId }) =>
      has(question, choiceId),
    ),
    unknownChoices: kept(input.unknownChoices),
    unansweredChoices: question.choices
      .map(({ id }) => id)
      .filter(id => open.has(id)),
    inScopeChoices: kept(input.inScopeChoices),
    choiceNotes: Object.fromEntries(
      Object.entries(input.choiceNotes).filter(([id]) => has(question, id)),
    ),
  };
}
