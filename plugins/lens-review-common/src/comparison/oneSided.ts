import { bestPracticesOf } from '../lens/find';
import { PracticeState } from '../model';
import { QuestionComparison, QuestionMoment } from './types';

/** A question that only the later lens has. */
export function newQuestion(moment: QuestionMoment): QuestionComparison {
  const { question, score, version } = moment;
  return {
    questionId: question.id,
    title: question.title,
    change: 'new',
    to: score.risk,
    choices: statesOf(moment).map(({ state, ...choice }) => ({
      ...choice,
      to: state,
    })),
    because: [`Version ${version} of the lens brings this question.`],
  };
}

/** A question that only the earlier lens has; `version` is that of the later one. */
export function retiredQuestion(
  moment: QuestionMoment,
  version: string,
): QuestionComparison {
  const { question, score } = moment;
  return {
    questionId: question.id,
    title: question.title,
    change: 'retired',
    from: score.risk,
    choices: statesOf(moment).map(({ state, ...choice }) => ({
      ...choice,
      from: state,
    })),
    because: [`Version ${version} of the lens does not have this question.`],
  };
}

function statesOf({ question, score }: QuestionMoment): readonly {
  readonly choiceId: string;
  readonly title: string;
  readonly state: PracticeState | undefined;
}[] {
  return bestPracticesOf(question).map(({ id, title }) => ({
    choiceId: id,
    title,
    state: score.practices.find(({ choiceId }) => choiceId === id)?.state,
  }));
}
