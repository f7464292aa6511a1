import { bestPracticesOf } from '../lens/find';
import { Question, Risk } from '../model';
import { comparePractice, PracticeComparison } from './comparePractice';
import { inOrder } from './inOrder';
import { QuestionChange, QuestionComparison, QuestionMoment } from './types';

/** Compares a question that the lens has at both moments. */
export function compareQuestion(
  before: QuestionMoment,
  after: QuestionMoment,
): QuestionComparison {
  const { id, title } = after.question;
  const [from, to] = [before.score.risk, after.score.risk];
  const practices = comparePractices(before, after);
  const because = [
    ...ofApplicability(from, to),
    ...practices.flatMap(practice => practice.because),
    ...ofRules(before, after),
  ];
  const steps = [...practices.map(({ step }) => step), riskStep(from, to)];
  return {
    questionId: id,
    title,
    change: because.length > 0 || from !== to ? changeOf(steps) : 'same',
    from,
    to,
    choices: practices.map(({ choice }) => choice),
    because,
  };
}

function comparePractices(
  before: QuestionMoment,
  after: QuestionMoment,
): readonly PracticeComparison[] {
  const practices = inOrder(
    bestPracticesOf(after.question),
    bestPracticesOf(before.question),
  );
  const scoreOf = ({ score }: QuestionMoment, id: string) =>
    score.practices.find(({ choiceId }) => choiceId === id);
  return practices.flatMap(
    ({ id, title }) =>
      comparePractice({
        choiceId: id,
        title,
        before: scoreOf(before, id),
        after: scoreOf(after, id),
        version: after.version,
      }) ?? [],
  );
}

/** Credit and risk that both went up and down leave it to the risk, which is the last step. */
function changeOf(steps: readonly number[]): QuestionChange {
  const up = steps.some(step => step > 0);
  const down = steps.some(step => step < 0);
  const step = up && down ? steps.at(-1) ?? 0 : Number(up) - Number(down);
  if (step === 0) {
    return 'changed';
  }
  return step > 0 ? 'better' : 'worse';
}

const RANK: Readonly<Partial<Record<Risk, number>>> = {
  NONE: 0,
  MEDIUM: 1,
  HIGH: 2,
};

/** Up is better. An answer that brings a risk to light makes nothing worse, and no answer makes it no better. */
function riskStep(from: Risk, to: Risk): number {
  const answered =
    (from === 'UNANSWERED' && to === 'NONE') ||
    (from === 'NONE' && to === 'UNANSWERED');
  if (answered) {
    return to === 'NONE' ? 1 : -1;
  }
  const [before, after] = [RANK[from], RANK[to]];
  return before === undefined || after === undefined
    ? 0
    : Math.sign(before - after);
}

function ofApplicability(from: Risk, to: Risk): readonly string[] {
  if ((from === 'NOT_APPLICABLE') === (to === 'NOT_APPLICABLE')) {
    return [];
  }
  return [
    to === 'NOT_APPLICABLE'
      ? 'The question was marked as not applicable.'
      : 'The question is applicable again.',
  ];
}

/** Only where they may be why the risk is another. */
function ofRules(
  before: QuestionMoment,
  after: QuestionMoment,
): readonly string[] {
  const rulesOf = ({ riskRules }: Question) =>
    JSON.stringify(riskRules.map(({ condition, level }) => [condition, level]));
  return before.score.risk !== after.score.risk &&
    rulesOf(before.question) !== rulesOf(after.question)
    ? [`Version ${after.version} of the lens has other risk rules here.`]
    : [];
}
