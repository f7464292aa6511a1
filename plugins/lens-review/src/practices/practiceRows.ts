import {
  Choice,
  DOCUMENTED_RISKS,
  DocumentedRisk,
  Lens,
  Pillar,
  PracticeState,
  Question,
  ScoredPractice,
  ScoredQuestion,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** One best practice of a review with everything that the views show of it. */
export interface PracticeRow {
  readonly pillar: Pillar;
  readonly question: Question;
  readonly choice: Choice;
  readonly practice: ScoredPractice;
}

/** Where a view leads to: a question, or one best practice of it. */
export interface OpenTarget {
  readonly questionId: string;
  readonly choiceId?: string;
}

/** Every best practice of the lens, in the order of the lens. */
export function practiceRows(input: {
  lens: Lens;
  questions: readonly ScoredQuestion[];
}): readonly PracticeRow[] {
  const scored = new Map(
    input.questions.map(question => [
      question.questionId,
      new Map(question.practices.map(each => [each.choiceId, each])),
    ]),
  );
  return input.lens.pillars.flatMap(pillar =>
    pillar.questions.flatMap(question =>
      question.choices.flatMap(choice => {
        const practice = scored.get(question.id)?.get(choice.id);
        return practice ? [{ pillar, question, choice, practice }] : [];
      }),
    ),
  );
}

/** The first of HIGH, MEDIUM, LOW that is among the risks. */
export function worstRisk(
  risks: readonly DocumentedRisk[],
): DocumentedRisk | undefined {
  return DOCUMENTED_RISKS.find(risk => risks.includes(risk));
}

const STATES_WORST_FIRST: readonly PracticeState[] = [
  'open',
  'unknown',
  'accepted',
  'established',
  'out-of-scope',
];

/** What is open first, by its risk; then what is not known, accepted, in place, out of scope. */
export function worstFirst(
  rows: readonly PracticeRow[],
): readonly PracticeRow[] {
  const rank = ({ practice }: PracticeRow) =>
    STATES_WORST_FIRST.indexOf(practice.state) * DOCUMENTED_RISKS.length +
    DOCUMENTED_RISKS.indexOf(practice.documentedRisk);
  return [...rows].sort((a, b) => rank(a) - rank(b));
}
