import {
  bestPracticesOf,
  countLens,
  Lens,
  ParsedLens,
  Question,
  questionsOf,
} from '@genai-lens/backstage-plugin-lens-review-common';
import generativeAi from './__fixtures__/generative-ai.json';
import machineLearning from './__fixtures__/machine-learning.json';
import responsibleAi from './__fixtures__/responsible-ai.json';
import { parseBuiltIn, practicesOf } from './__testUtils__/parseBuiltIn';

/** The names and risks of a published lens. */
interface LensIndex {
  readonly questions: readonly {
    readonly id: string;
    readonly subject: string;
    readonly pillar: string;
    readonly risk: string;
    readonly bestPractices: readonly {
      readonly id: string;
      readonly title: string;
      /** `null` where no risk is documented; it is then that of its question. */
      readonly risk: string | null;
    }[];
  }[];
}

interface BuiltIn {
  readonly id: string;
  readonly index: LensIndex;
  readonly counts: {
    readonly pillars: number;
    readonly questions: number;
    readonly bestPractices: number;
  };
  /** Best practices whose documented risk is not the level of their question. */
  readonly differingRisks: number;
}

const BUILT_IN: readonly BuiltIn[] = [
  {
    id: 'generative-ai',
    index: generativeAi,
    counts: { pillars: 6, questions: 29, bestPractices: 51 },
    differingRisks: 5,
  },
  {
    id: 'responsible-ai',
    index: responsibleAi,
    counts: { pillars: 8, questions: 28, bestPractices: 99 },
    differingRisks: 7,
  },
  {
    id: 'machine-learning',
    index: machineLearning,
    counts: { pillars: 6, questions: 35, bestPractices: 105 },
    differingRisks: 38,
  },
];

const levelOf = (question: Question) =>
  question.riskRules.map(({ level }) => level).find(l => l !== 'NO_RISK');

describe.each(BUILT_IN)('the built-in lens $id', builtIn => {
  const { id, index, counts, differingRisks } = builtIn;
  let parsed: ParsedLens;
  let lens: Lens;

  beforeAll(async () => {
    parsed = await parseBuiltIn(id);
    if (parsed.ok) {
      lens = parsed.lens;
    }
  });

  it('is read by strict mode without a finding', () => {
    expect(parsed.findings).toEqual([]);
    expect(parsed.ok).toBe(true);
  });

  it('has all pillars, questions and best practices', () => {
    const { pillars, questions, bestPractices } = counts;
    expect(countLens(lens)).toEqual({
      pillars,
      questions,
      choices: bestPractices + questions,
      bestPractices,
    });
  });

  it('has the ids, subjects, titles and risks of the published lens', () => {
    expect(
      lens.pillars.flatMap(pillar =>
        pillar.questions.map(question => ({
          id: question.id,
          subject: question.subject,
          pillar: pillar.name,
          risk: levelOf(question),
          bestPractices: bestPracticesOf(question).map(choice => ({
            id: choice.id,
            title: choice.title,
            risk: choice.documentedRisk,
          })),
        })),
      ),
    ).toEqual(
      index.questions.map(question => ({
        ...question,
        bestPractices: question.bestPractices.map(practice => ({
          id: practice.id,
          title: practice.title,
          risk: practice.risk ?? question.risk.replace('_RISK', ''),
        })),
      })),
    );
  });

  it('has no risk where everything is established, and the level of the question otherwise', () => {
    for (const question of questionsOf(lens)) {
      const [none, otherwise, ...more] = question.riskRules;
      expect(none).toMatchObject({
        level: 'NO_RISK',
        source: bestPracticesOf(question)
          .map(choice => choice.id)
          .join(' && '),
      });
      expect(otherwise.condition).toEqual({ kind: 'default' });
      expect(more).toEqual([]);
    }
  });

  it('documents some best practices with another risk than their question has', () => {
    expect(
      practicesOf(lens).filter(
        ({ question, choice }) =>
          `${choice.documentedRisk}_RISK` !== levelOf(question),
      ),
    ).toHaveLength(differingRisks);
  });

  it('guides through every best practice', () => {
    for (const { question, choice } of practicesOf(lens)) {
      expect(question.description).toBeTruthy();
      expect(question.why).toBeTruthy();
      expect(choice.effort).toMatch(/^[SML]$/);
      expect(choice.links[0].url).toMatch(
        new RegExp(`/${choice.id.toLowerCase().replace('_', '-')}\\.html$`),
      );
      expect(choice.phases.length).toBeGreaterThan(0);
      expect(choice.responsibleAi.length).toBeGreaterThan(0);
      expect(choice.principles.length).toBeGreaterThan(0);
      const { guidance } = choice;
      expect(guidance?.inShort).toMatch(/^[^.!?].*[.!?]$/s);
      expect(guidance?.inShort.length).toBeLessThanOrEqual(160);
      expect(guidance?.meaning).toBeTruthy();
      expect(guidance?.why).toBeTruthy();
      expect(guidance?.good).toBeTruthy();
      expect(guidance?.steps.length).toBeGreaterThanOrEqual(3);
      expect(guidance?.steps.length).toBeLessThanOrEqual(7);
      expect(guidance?.antiPatterns.length).toBeGreaterThanOrEqual(2);
      expect(guidance?.evidence.length).toBeGreaterThanOrEqual(2);
    }
  });

  it('uses every phase, dimension, principle, scenario and control item', () => {
    const choices = practicesOf(lens).map(({ choice }) => choice);
    const used = (
      pick: (choice: (typeof choices)[number]) => readonly string[],
    ) => new Set(choices.flatMap(pick));
    const ids = (topics: readonly { id: string }[]) =>
      new Set(topics.map(topic => topic.id));
    expect(used(choice => choice.phases)).toEqual(ids(lens.lifecyclePhases));
    expect(used(choice => choice.responsibleAi)).toEqual(
      ids(lens.responsibleAiDimensions),
    );
    expect(used(choice => choice.principles)).toEqual(
      ids(lens.designPrinciples),
    );
    expect(used(choice => choice.scenarios)).toEqual(ids(lens.scenarios));
    expect(lens.controlFrameworks.length).toBeGreaterThan(0);
    for (const { id: framework, items } of lens.controlFrameworks) {
      expect(used(choice => choice.controls[framework] ?? [])).toEqual(
        ids(items),
      );
    }
  });
});
