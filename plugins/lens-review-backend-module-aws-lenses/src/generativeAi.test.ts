import {
  countLens,
  Lens,
  ParsedLens,
  parseLens,
  questionsOf,
  remainingWork,
  ReviewScope,
} from '@genai-lens/backstage-plugin-lens-review-common';
import index from './__fixtures__/generative-ai.json';
import { readLenses } from './__testUtils__/readLens';

async function parseGenerativeAi(): Promise<ParsedLens> {
  const item = (await readLenses()).find(({ id }) => id === 'generative-ai');
  return parseLens(item?.definition, {
    id: 'generative-ai',
    version: item?.version ?? '',
    overlay: item?.overlay,
    mode: 'strict',
  });
}

describe('the Generative AI Lens', () => {
  let parsed: ParsedLens;
  let lens: Lens;

  beforeAll(async () => {
    parsed = await parseGenerativeAi();
    if (parsed.ok) {
      lens = parsed.lens;
    }
  });

  const practices = () =>
    questionsOf(lens).flatMap(question =>
      question.choices
        .filter(choice => !choice.noneOfThese)
        .map(choice => ({ question, choice })),
    );

  it('is read by strict mode without a finding', () => {
    expect(parsed.findings).toEqual([]);
    expect(parsed.ok).toBe(true);
  });

  it('has 6 pillars, 29 questions and 51 best practices', () => {
    expect(countLens(lens)).toEqual({
      pillars: 6,
      questions: 29,
      choices: 51 + 29,
      bestPractices: 51,
    });
  });

  it('has the ids, subjects, titles and risks of the published lens', () => {
    const levelOf = (levels: readonly string[]) =>
      levels.find(level => level !== 'NO_RISK');
    expect(
      lens.pillars.flatMap(pillar =>
        pillar.questions.map(({ id, subject, choices, riskRules }) => ({
          id,
          subject,
          pillar: pillar.name,
          risk: levelOf(riskRules.map(({ level }) => level)),
          bestPractices: choices
            .filter(choice => !choice.noneOfThese)
            .map(choice => ({
              id: choice.id,
              title: choice.title,
              risk: choice.documentedRisk,
            })),
        })),
      ),
    ).toEqual(
      index.questions.map(question => ({
        ...question,
        bestPractices: question.bestPractices.map(({ id, title, risk }) => ({
          id,
          title,
          risk,
        })),
      })),
    );
  });

  it('has no risk where everything is established, and the level of the question otherwise', () => {
    for (const { riskRules, choices } of questionsOf(lens)) {
      const all = choices
        .filter(choice => !choice.noneOfThese)
        .map(({ id }) => id);
      expect(riskRules).toHaveLength(2);
      expect(riskRules[0]).toMatchObject({
        level: 'NO_RISK',
        source: all.join(' && '),
      });
      expect(riskRules[1].condition).toEqual({ kind: 'default' });
    }
  });

  it('documents 5 best practices with another risk than their question has', () => {
    const differing = practices().filter(
      ({ question, choice }) =>
        `${choice.documentedRisk}_RISK` !== question.riskRules[1].level,
    );
    expect(differing).toHaveLength(5);
  });

  it('guides through every best practice', () => {
    for (const { question, choice } of practices()) {
      expect(question.description).toBeTruthy();
      expect(question.why).toBeTruthy();
      expect(choice.effort).toMatch(/^[SML]$/);
      expect(choice.links.length).toBeGreaterThan(0);
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
      expect(guidance?.antiPatterns.length).toBeGreaterThan(0);
      expect(guidance?.evidence.length).toBeGreaterThan(0);
    }
  });

  it('has the phases of the published lens, and marks as ours the four that it leaves out', () => {
    const published = new Map(
      index.questions.flatMap(question =>
        question.bestPractices.map(({ id, phases }) => [id, phases]),
      ),
    );
    const ours = practices().filter(({ choice }) => choice.phasesByUs);
    expect(ours).toHaveLength(4);
    for (const { choice } of practices()) {
      expect(choice.phases.length).toBeGreaterThan(0);
      expect(choice.phases).toEqual(
        choice.phasesByUs ? choice.phases : published.get(choice.id),
      );
    }
  });

  it('has a HyperPod note where the published lens speaks of it', () => {
    expect(
      practices()
        .filter(({ choice }) => choice.guidance?.hyperPod)
        .map(({ choice }) => choice.id),
    ).toEqual(
      index.questions.flatMap(question =>
        question.bestPractices
          .filter(({ hyperPod }) => hyperPod)
          .map(({ id }) => id),
      ),
    );
  });

  it('has what the lens says around its questions', () => {
    expect(lens.designPrinciples).toHaveLength(6);
    expect(lens.lifecyclePhases).toHaveLength(6);
    expect(lens.responsibleAiDimensions).toHaveLength(8);
    expect(lens.scenarios).toHaveLength(8);
    expect(lens.preambles).toHaveLength(3);
    expect(lens.cautions.length).toBeGreaterThan(0);
    expect(lens.glossary.length).toBeGreaterThan(20);
    expect(lens.scopeFacts.length).toBeLessThanOrEqual(8);
    const owasp = lens.controlFrameworks.find(
      ({ id }) => id === 'owasp-llm-2025',
    );
    expect(owasp?.items).toHaveLength(10);
  });

  it('uses every phase, dimension, principle, scenario and OWASP item', () => {
    const all = practices().map(({ choice }) => choice);
    const used = (pick: (choice: (typeof all)[number]) => readonly string[]) =>
      new Set(all.flatMap(pick));
    const ids = (topics: readonly { id: string }[]) =>
      new Set(topics.map(({ id }) => id));
    expect(used(choice => choice.phases)).toEqual(ids(lens.lifecyclePhases));
    expect(used(choice => choice.responsibleAi)).toEqual(
      ids(lens.responsibleAiDimensions),
    );
    expect(used(choice => choice.principles)).toEqual(
      ids(lens.designPrinciples),
    );
    expect(used(choice => choice.scenarios)).toEqual(ids(lens.scenarios));
    expect(used(choice => choice.controls['owasp-llm-2025'] ?? [])).toEqual(
      ids(lens.controlFrameworks[0].items),
    );
  });

  const copilot: ReviewScope = {
    retrieval: 'retrieval',
    agents: 'no-agents',
    customization: 'none',
    hosting: 'managed',
    regions: 'single-region',
    untrustedInput: 'untrusted',
    personalData: 'personal',
    stage: 'production',
  };

  it.each<[string, ReviewScope]>([
    ['with retrieval in one Region', copilot],
    ['over several Regions', { ...copilot, regions: 'multi-region' }],
    ['without retrieval', { ...copilot, retrieval: 'no-retrieval' }],
    [
      'of which only the absence of agents, training and self-hosting is known',
      { agents: 'no-agents', customization: 'none', hosting: 'managed' },
    ],
  ])('asks a copilot %s at most 24 questions', (_, scope) => {
    const { questions, minutes } = remainingWork({ lens, scope, answers: [] });
    expect(questions).toBeLessThanOrEqual(24);
    expect(questions).toBeGreaterThan(12);
    expect(minutes).toBeLessThanOrEqual(40);
  });

  it('asks everything where everything applies', () => {
    const scope: ReviewScope = {
      ...copilot,
      agents: 'agents',
      customization: 'training',
      hosting: 'self-hosted',
      regions: 'multi-region',
    };
    const { questions, practices: count } = remainingWork({
      lens,
      scope,
      answers: [],
    });
    expect(questions).toBe(29);
    expect(count).toBe(51);
  });
});
