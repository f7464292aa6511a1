import {
  AnswerOf,
  DOCUMENTED_RISKS,
  DocumentedRisk,
  Lens,
  Pillar,
  ScoredQuestion,
} from '@genai-lens/backstage-plugin-lens-review-common';
import {
  missingProgress,
  MissingQuestion,
  PracticeRow,
  practiceRows,
  worstRisk,
} from '../../practices';

export interface RiskGroup {
  readonly risk: DocumentedRisk;
  readonly rows: readonly PracticeRow[];
}

export interface UnansweredQuestion extends MissingQuestion {
  /** Worst documented risk among its best practices that are not in place for certain. */
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

/** Whether somebody said "don't know", as against not having considered it. */
function isSaidUnknown(
  row: PracticeRow,
  answers: ReadonlyMap<string, AnswerOf>,
): boolean {
  return (
    row.practice.state === 'unknown' &&
    (answers.get(row.question.id)?.unknownChoices.includes(row.choice.id) ??
      false)
  );
}

const byQuestion = (answers: readonly AnswerOf[]) =>
  new Map(answers.map(answer => [answer.questionId, answer]));

/** Best practices marked "don't know", worst first. */
export function unknownPractices(
  input: ReviewedLens & { answers: readonly AnswerOf[] },
): readonly RiskGroup[] {
  const answers = byQuestion(input.answers);
  return byRisk(practiceRows(input).filter(row => isSaidUnknown(row, answers)));
}

/** Questions in scope that have no answer yet, half answered ones among them; by pillar, worst first within it. */
export function unansweredQuestions(
  input: ReviewedLens & { answers: readonly AnswerOf[] },
): readonly UnansweredGroup[] {
  const rows = practiceRows(input);
  const worstOf = (questionId: string) =>
    worstRisk(
      rows
        .filter(row => row.question.id === questionId)
        .filter(row => row.practice.state === 'unknown')
        .map(row => row.practice.documentedRisk),
    ) ?? 'LOW';
  const missing = missingProgress(input).map(each => ({
    ...each,
    worst: worstOf(each.question.id),
  }));
  return input.lens.pillars
    .map(pillar => ({
      pillar,
      questions: missing
        .filter(({ question }) => question.pillarId === pillar.id)
        .sort(
          (a, b) =>
            DOCUMENTED_RISKS.indexOf(a.worst) -
            DOCUMENTED_RISKS.indexOf(b.worst),
        ),
    }))
    .filter(group => group.questions.length > 0);
}
