import {
  AnswerInput,
  DOCUMENTED_RISKS,
  DocumentedRisk,
  Lens,
  Pillar,
  Question,
  ScoredQuestion,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { PracticeRow, practiceRows, worstRisk } from '../../practices';

/** The parts of an answer that tell "don't know" from "not considered yet". */
export type AnswerOfQuestion = Pick<
  AnswerInput,
  'unknownChoices' | 'unansweredChoices'
> & { readonly questionId: string };

export interface RiskGroup {
  readonly risk: DocumentedRisk;
  readonly rows: readonly PracticeRow[];
}

export interface UnansweredQuestion {
  readonly question: Question;
  /** Best practices in scope that nobody has considered. */
  readonly unanswered: number;
  /** Best practices in scope that somebody marked "don't know". */
  readonly unknown: number;
  readonly inScope: number;
  /** Worst documented risk among them. */
  readonly worst: DocumentedRisk;
}

export interface UnansweredGroup {
  readonly pillar: Pillar;
  readonly questions: readonly UnansweredQuestion[];
}

interface ReviewedLens {
  lens: Lens;
  questions: readonly ScoredQuestion[];
}

const byRisk = (rows: readonly PracticeRow[]): readonly RiskGroup[] =>
  DOCUMENTED_RISKS.map(risk => ({
    risk,
    rows: rows.filter(row => row.practice.documentedRisk === risk),
  })).filter(group => group.rows.length > 0);

/** Open best practices, worst first, then in the order of the lens. */
export function openPractices(input: ReviewedLens): readonly RiskGroup[] {
  return byRisk(
    practiceRows(input).filter(row => row.practice.state === 'open'),
  );
}

/** Whether somebody said "don't know", as against not having considered it. */
function isSaidUnknown(
  row: PracticeRow,
  answers: ReadonlyMap<string, AnswerOfQuestion>,
): boolean {
  return (
    row.practice.state === 'unknown' &&
    (answers.get(row.question.id)?.unknownChoices.includes(row.choice.id) ??
      false)
  );
}

const byQuestion = (answers: readonly AnswerOfQuestion[]) =>
  new Map(answers.map(answer => [answer.questionId, answer]));

/** Best practices marked "don't know", worst first. */
export function unknownPractices(
  input: ReviewedLens & { answers: readonly AnswerOfQuestion[] },
): readonly RiskGroup[] {
  const answers = byQuestion(input.answers);
  return byRisk(practiceRows(input).filter(row => isSaidUnknown(row, answers)));
}

/**
 * Questions in scope that are not answered, or have best practices that nobody has considered;
 * by pillar, worst first within it.
 */
export function unansweredQuestions(
  input: ReviewedLens & { answers: readonly AnswerOfQuestion[] },
): readonly UnansweredGroup[] {
  const answers = byQuestion(input.answers);
  const rows = practiceRows(input);
  const toUnanswered = (scored: ScoredQuestion, question: Question) => {
    const inScope = rows.filter(
      row =>
        row.question.id === question.id &&
        row.practice.state !== 'out-of-scope',
    );
    const pending = inScope.filter(row => row.practice.state === 'unknown');
    const unknown = pending.filter(row => isSaidUnknown(row, answers)).length;
    const worst = worstRisk(pending.map(row => row.practice.documentedRisk));
    const unanswered = pending.length - unknown;
    const isPending = scored.inScope && (!scored.answered || unanswered > 0);
    return isPending && worst
      ? [{ question, unanswered, unknown, inScope: inScope.length, worst }]
      : [];
  };
  const scoredById = new Map(
    input.questions.map(question => [question.questionId, question]),
  );
  return input.lens.pillars
    .map(pillar => ({
      pillar,
      questions: pillar.questions
        .flatMap(question => {
          const scored = scoredById.get(question.id);
          return scored ? toUnanswered(scored, question) : [];
        })
        .sort(
          (a, b) =>
            DOCUMENTED_RISKS.indexOf(a.worst) -
            DOCUMENTED_RISKS.indexOf(b.worst),
        ),
    }))
    .filter(group => group.questions.length > 0);
}
