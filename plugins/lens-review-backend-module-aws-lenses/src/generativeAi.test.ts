import {
  Lens,
  remainingWork,
  ReviewScope,
} from '@genai-lens/backstage-plugin-lens-review-common';
import index from './__fixtures__/generative-ai.json';
import { builtInLens, practicesOf } from './__testUtils__/parseBuiltIn';

describe('the Generative AI Lens', () => {
  let lens: Lens;

  beforeAll(async () => {
    lens = await builtInLens('generative-ai');
  });

  it('has the phases of the published lens, and marks as ours the four that it leaves out', () => {
    const published = new Map(
      index.questions.flatMap(question =>
        question.bestPractices.map(({ id, phases }) => [id, phases]),
      ),
    );
    const practices = practicesOf(lens);
    expect(practices.filter(({ choice }) => choice.phasesByUs)).toHaveLength(4);
    for (const { choice } of practices) {
      expect(choice.phases).toEqual(
        choice.phasesByUs ? choice.phases : published.get(choice.id),
      );
    }
  });

  it('has a HyperPod note where the published lens speaks of it', () => {
    expect(
      practicesOf(lens)
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
    expect(lens.preambles.map(({ id }) => id)).toEqual([
      'which-lens',
      'data-architecture',
      'agentic-ai',
      'shared-responsibility',
    ]);
    expect(lens.cautions.length).toBeGreaterThan(0);
    expect(lens.glossary.length).toBeGreaterThan(20);
    expect(lens.scopeFacts.length).toBeLessThanOrEqual(8);
    const owasp = lens.controlFrameworks.find(
      ({ id }) => id === 'owasp-llm-2025',
    );
    expect(owasp?.items).toHaveLength(10);
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
    const { questions, minutes } = remainingWork({
      lens,
      scope,
      answers: [],
    });
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
