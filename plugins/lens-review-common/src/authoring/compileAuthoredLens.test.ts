import {
  authoredLens,
  authoredPillar,
  authoredPractice,
  authoredQuestion,
} from '../__testUtils__/authored';
import { parseLens } from '../lens';
import { compileAuthoredLens } from './compileAuthoredLens';

const FILE = 'pillars/reliability.yaml';

function compile(input: { lens?: object; pillar?: object } = {}) {
  return compileAuthoredLens({
    lens: authoredLens(input.lens),
    pillars: [{ file: FILE, content: authoredPillar(input.pillar) }],
  });
}

/** Compiles a lens whose first best practice is changed. */
function compilePractice(changes: object) {
  const question = authoredQuestion({
    bestPractices: [authoredPractice(changes)],
  });
  return compile({ pillar: { questions: [question] } });
}

describe('compileAuthoredLens', () => {
  it('makes a definition as the published lenses have it', () => {
    const { id, version, definition } = compile();
    expect([id, version]).toEqual(['a-lens', '1.0.0']);
    expect(definition.pillars[0].questions[0]).toEqual({
      id: 'QQ1',
      title: 'Where do you keep it?',
      description: 'What is asked.\n\nWhy it is asked.',
      choices: [
        {
          id: 'QQ1_BP01',
          title: 'Keep a catalog',
          helpfulResource: {
            displayText:
              'Keep one.\n\nIt is a list; 100% of it.\n\nNobody remembers.\n\nEverything is in it.',
            url: 'https://example.com/qq1-bp01',
          },
          improvementPlan: {
            displayText: '1. Find\n2. List\n3. Review',
            url: 'https://example.com/qq1-bp01',
          },
        },
        expect.objectContaining({ id: 'QQ1_BP02' }),
        {
          id: 'QQ1_no',
          title: 'None of these',
          helpfulResource: { displayText: expect.any(String) },
        },
      ],
      riskRules: [
        { condition: 'QQ1_BP01 && QQ1_BP02', risk: 'NO_RISK' },
        { condition: 'default', risk: 'HIGH_RISK' },
      ],
    });
  });

  it('keeps the limits of the format: strict mode takes it without a finding', () => {
    const { id, version, definition } = compile();
    const text = JSON.stringify(definition);
    expect(parseLens(text, { id, version, mode: 'strict' })).toMatchObject({
      ok: true,
      findings: [],
    });
  });

  it('cuts what is too long for the definition at a word', () => {
    const steps = Array.from({ length: 7 }, () => 'word '.repeat(100).trim());
    const { definition, overlay } = compilePractice({ steps });
    const [choice] = definition.pillars[0].questions[0].choices;
    const text = choice.improvementPlan?.displayText ?? '';
    expect(text.length).toBeLessThanOrEqual(2048);
    expect(text).toMatch(/ word \.\.\.$/);
    const kept = overlay.questions?.QQ1.choices?.QQ1_BP01.guidance?.steps;
    expect(kept).toEqual(steps);
  });

  it('gives the whole lens back together with its overlay', () => {
    const { id, version, definition, overlay } = compile();
    const result = parseLens(JSON.stringify(definition), {
      id,
      version,
      overlay: JSON.parse(JSON.stringify(overlay)),
      mode: 'strict',
    });
    const authored = authoredLens();
    const { pillars: _, ...topics } = authored;
    const { risk, title, id: choiceId, ...facts } = authoredPractice();
    const { inShort, meaning, why, good, steps, antiPatterns, evidence } =
      facts;
    expect(result).toMatchObject({
      ok: true,
      lens: {
        ...topics,
        preambles: [],
        pillars: [
          {
            id: 'reliability',
            name: 'Reliability',
            summary: 'It keeps running.',
            questions: [
              {
                subject: 'Catalogs',
                description: 'What is asked.',
                why: 'Why it is asked.',
                choices: [
                  {
                    id: choiceId,
                    title,
                    documentedRisk: risk,
                    effort: 'S',
                    phases: facts.phases,
                    responsibleAi: facts.responsibleAi,
                    principles: facts.principles,
                    controls: facts.controls,
                    scenarios: facts.scenarios,
                    outOfScopeWhen: facts.outOfScopeWhen,
                    emphasizedWhen: facts.emphasizedWhen,
                    related: facts.related,
                    dependsOn: facts.dependsOn,
                    links: facts.links,
                    guidance: {
                      inShort,
                      meaning,
                      why,
                      good,
                      steps,
                      antiPatterns,
                      evidence,
                    },
                  },
                  { id: 'QQ1_BP02' },
                  { id: 'QQ1_no', documentedRisk: 'HIGH' },
                ],
              },
            ],
          },
        ],
      },
    });
  });

  it('puts pillars in the order that the lens file names', () => {
    const other = authoredPillar({
      id: 'security',
      questions: [
        authoredQuestion({
          id: 'QQ2',
          bestPractices: [authoredPractice({ id: 'QQ2_BP01' })],
        }),
      ],
    });
    const { definition } = compileAuthoredLens({
      lens: authoredLens({ pillars: ['security', 'reliability'] }),
      pillars: [
        { file: FILE, content: authoredPillar() },
        { file: 'pillars\\security.yaml', content: other },
      ],
    });
    expect(definition.pillars.map(({ id }) => id)).toEqual([
      'security',
      'reliability',
    ]);
  });
});
