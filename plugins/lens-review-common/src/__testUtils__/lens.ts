import { AnswerOf } from '../answers';
import { parseLens } from '../lens';
import { Lens, RuleLevel } from '../model';

interface QuestionFixture {
  id: string;
  /** Choice ids, `_no` among them where there shall be one. */
  choices: readonly string[];
  rules: readonly (readonly [condition: string, level: RuleLevel])[];
}

/** Custom-lens JSON with one pillar. */
export function definitionOf(...questions: readonly QuestionFixture[]) {
  return {
    schemaVersion: '2021-11-01',
    name: 'A lens',
    description: 'For tests',
    pillars: [
      {
        id: 'pillar',
        name: 'A pillar',
        questions: questions.map(({ id, choices, rules }) => ({
          id,
          title: `Question ${id}`,
          description: 'What is asked',
          choices: choices.map(choiceId => ({
            id: choiceId,
            title: `Choice ${choiceId}`,
            helpfulResource: { displayText: 'What it means' },
            improvementPlan: { displayText: 'What to do' },
          })),
          riskRules: rules.map(([condition, risk]) => ({ condition, risk })),
        })),
      },
    ],
  };
}

/** The definition as a lens; throws where it does not parse. */
export function parsed(definition: unknown, overlay?: unknown): Lens {
  const result = parseLens(definition, { id: 'a-lens', version: '1', overlay });
  if (!result.ok) {
    throw new Error(JSON.stringify(result.findings));
  }
  return result.lens;
}

/** An answer in which what is not given is empty. */
export function answerTo(
  questionId: string,
  input: Partial<AnswerOf> = {},
): AnswerOf {
  return {
    questionId,
    selectedChoices: [],
    notApplicableChoices: [],
    unknownChoices: [],
    unansweredChoices: [],
    inScopeChoices: [],
    choiceNotes: {},
    applicable: true,
    ...input,
  };
}

/** Not-applicable marks for one reason. */
export function notApplicable(
  reason: AnswerOf['notApplicableChoices'][number]['reason'],
  ...choiceIds: readonly string[]
): AnswerOf['notApplicableChoices'] {
  return choiceIds.map(choiceId => ({ choiceId, reason, note: 'because' }));
}
