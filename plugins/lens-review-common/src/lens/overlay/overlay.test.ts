import { definitionOf } from '../../__testUtils__/lens';
import { parseLens } from '../parseLens';
import { LensOverlay } from './schema';

const definition = definitionOf({
  id: 'QQ1',
  choices: ['QQ1_BP1', 'QQ1_no'],
  rules: [['default', 'HIGH_RISK']],
});

function parse(overlay: unknown, description = 'Asks') {
  const [pillar] = definition.pillars;
  const questions = [{ ...pillar.questions[0], description }];
  return parseLens(
    { ...definition, pillars: [{ ...pillar, questions }] },
    { id: 'a-lens', version: '1', overlay },
  );
}

describe('overlay', () => {
  it('adds to lens, pillar, question and choice', () => {
    const guidance = {
      inShort: 'Short',
      meaning: 'Meaning',
      why: 'Why',
      good: 'Good',
      steps: ['Step'],
      antiPatterns: [],
      evidence: [],
    };
    const overlay: LensOverlay = {
      cautions: [{ id: 'law', title: 'Law', text: 'Not legal advice' }],
      pillars: { pillar: { summary: 'Summary' } },
      questions: {
        QQ1: {
          subject: 'Subject',
          why: 'Because.',
          links: [{ title: 'Link', url: 'https://example.com/q' }],
          choices: {
            QQ1_BP1: {
              documentedRisk: 'LOW',
              effort: 'M',
              phases: ['deployment'],
              controls: { owasp: ['LLM01'] },
              outOfScopeWhen: [{ agents: ['no', 'later'] }],
              related: ['other-lens/OTHER01_BP02'],
              guidance,
              links: [{ title: 'Docs', url: 'https://example.com/bp' }],
            },
          },
        },
      },
    };
    const result = parse(overlay, 'Asks.\n\nBecause.');
    expect(result).toMatchObject({
      ok: true,
      findings: [],
      lens: {
        cautions: overlay.cautions,
        glossary: [],
        pillars: [
          {
            summary: 'Summary',
            questions: [
              {
                subject: 'Subject',
                description: 'Asks.',
                why: 'Because.',
                links: [{ title: 'Link', url: 'https://example.com/q' }],
                choices: [
                  {
                    documentedRisk: 'LOW',
                    effort: 'M',
                    phases: ['deployment'],
                    phasesByUs: false,
                    controls: { owasp: ['LLM01'] },
                    outOfScopeWhen: [{ agents: ['no', 'later'] }],
                    related: ['other-lens/OTHER01_BP02'],
                    guidance,
                    description: 'What it means',
                    links: [{ title: 'Docs', url: 'https://example.com/bp' }],
                  },
                  { documentedRisk: 'HIGH', related: [] },
                ],
              },
            ],
          },
        ],
      },
    });
  });

  it('keeps a description that does not end with the reason', () => {
    const result = parse({ questions: { QQ1: { why: 'Because.' } } }, 'Asks');
    expect(result).toMatchObject({
      lens: { pillars: [{ questions: [{ description: 'Asks' }] }] },
    });
  });

  it('warns of what the definition does not have', () => {
    const result = parse({
      pillars: { other: {} },
      questions: { QQ1: { choices: { QQ1_BP2: {} } }, QQ9: {} },
    });
    expect(
      result.findings.map(({ severity, code, path }) => [severity, code, path]),
    ).toEqual([
      ['warning', 'overlay-unknown-pillar', 'overlay.pillars.other'],
      ['warning', 'overlay-unknown-question', 'overlay.questions.QQ9'],
      [
        'warning',
        'overlay-unknown-choice',
        'overlay.questions.QQ1.choices.QQ1_BP2',
      ],
    ]);
    expect(result.ok).toBe(true);
  });

  it.each<[string, unknown, path: string]>([
    ['no object', 'text', 'overlay'],
    ['an unknown key', { colour: 'red' }, 'overlay'],
    [
      'a wrong risk',
      { questions: { QQ1: { choices: { QQ1_BP1: { documentedRisk: 'X' } } } } },
      'overlay.questions.QQ1.choices.QQ1_BP1.documentedRisk',
    ],
    [
      'a scope condition without a fact',
      {
        questions: { QQ1: { choices: { QQ1_BP1: { outOfScopeWhen: [{}] } } } },
      },
      'overlay.questions.QQ1.choices.QQ1_BP1.outOfScopeWhen[0]',
    ],
    [
      'a related best practice without its lens',
      {
        questions: { QQ1: { choices: { QQ1_BP1: { related: ['QQ2_BP1'] } } } },
      },
      'overlay.questions.QQ1.choices.QQ1_BP1.related[0]',
    ],
    [
      'an address that is not http(s)',
      { source: { title: 'x', url: 'data:text/html,x' } },
      'overlay.source.url',
    ],
  ])('refuses %s', (_, overlay, path) => {
    const result = parse(overlay);
    expect(result.ok).toBe(false);
    expect(result.findings).toEqual([
      expect.objectContaining({
        severity: 'error',
        code: 'overlay-invalid',
        path,
      }),
    ]);
  });
});
