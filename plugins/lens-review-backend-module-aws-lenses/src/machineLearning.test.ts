import {
  Lens,
  ReviewScope,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { leftOut } from './__testUtils__/leftOut';
import { builtInLens, practicesOf } from './__testUtils__/parseBuiltIn';

describe('the Machine Learning Lens', () => {
  let lens: Lens;

  beforeAll(async () => {
    lens = await builtInLens('machine-learning');
  });

  it('gives each best practice the phase of the published lens, which is the subject of its question', () => {
    const titles = new Map(lens.lifecyclePhases.map(p => [p.id, p.title]));
    for (const { question, choice } of practicesOf(lens)) {
      expect(choice.phases.map(id => titles.get(id))).toEqual([
        question.subject,
      ]);
      expect(choice.phasesByUs).toBeFalsy();
    }
  });

  it('says where its rules differ from the published file', () => {
    expect(lens.description).toContain('every best practice that applies');
    expect(
      lens.cautions.find(({ id }) => id === 'rules-need-every-practice')?.text,
    ).toContain('21 of 35 questions');
  });

  it('does not concern whatever depends on some model', () => {
    expect(lens.byDependency).toBe(false);
  });

  it('has what the lens says around its questions', () => {
    expect(lens.designPrinciples).toHaveLength(7);
    expect(lens.lifecyclePhases).toHaveLength(6);
    expect(lens.responsibleAiDimensions).toHaveLength(8);
    expect(lens.scenarios).toHaveLength(7);
    expect(lens.preambles.map(({ id }) => id)).toContain('which-lens');
    expect(lens.cautions.map(({ id }) => id)).toContain('not-legal-advice');
    expect(lens.glossary.length).toBeGreaterThan(20);
    expect(lens.scopeFacts).toHaveLength(8);
  });

  const running: ReviewScope = {
    customization: 'training',
    cluster: 'multi-node',
    hosting: 'self-hosted',
    inference: 'online',
    decisions: 'decisions',
    untrustedInput: 'untrusted',
    personalData: 'personal',
    stage: 'production',
  };

  const OF_TRAINING = [
    'MLSEC04_BP03',
    'MLREL03_BP02',
    'MLPERF04_BP06',
    'MLPERF06_BP05',
    'MLPERF06_BP06',
    'MLCOST04_BP03',
    'MLCOST04_BP05',
    'MLCOST04_BP06',
    'MLCOST04_BP07',
    'MLCOST04_BP09',
    'MLCOST04_BP10',
    'MLCOST04_BP11',
    'MLCOST04_BP14',
    'MLSUS04_BP02',
    'MLSUS04_BP03',
    'MLSUS04_BP04',
    'MLSUS06_BP02',
  ];
  const OF_OWN_HOSTING = [
    'MLREL05_BP01',
    'MLCOST05_BP02',
    'MLCOST05_BP03',
    'MLCOST06_BP03',
    'MLSUS05_BP03',
    'MLSUS05_BP04',
  ];
  const OF_ENDPOINTS = [
    'MLREL05_BP01',
    'MLCOST05_BP03',
    'MLCOST06_BP03',
    'MLSUS05_BP04',
  ];
  const OF_INSTANCES = ['MLPERF04_BP01', 'MLCOST04_BP01', 'MLSUS05_BP02'];

  it.each<[string, ReviewScope, ids: readonly string[]]>([
    ['a workload to which everything applies', {}, []],
    [
      'one that adapts pre-trained models',
      { customization: 'fine-tuning' },
      [],
    ],
    ['one with ready-made models only', { customization: 'none' }, OF_TRAINING],
    ['one on managed model services', { hosting: 'managed' }, OF_OWN_HOSTING],
    [
      'one with ready-made models on managed services',
      { customization: 'none', hosting: 'managed' },
      [...OF_TRAINING, ...OF_OWN_HOSTING, ...OF_INSTANCES],
    ],
    ['one that runs in batches', { inference: 'batch-only' }, OF_ENDPOINTS],
    [
      'one that trains on single instances',
      { cluster: 'single-node' },
      ['MLSEC04_BP02'],
    ],
    [
      'one of which nothing is built',
      { stage: 'design' },
      [
        'MLPERF06_BP03',
        'MLPERF06_BP04',
        'MLPERF06_BP06',
        'MLCOST06_BP01',
        'MLCOST06_BP02',
        'MLCOST06_BP03',
        'MLSUS06_BP01',
      ],
    ],
    [
      'one with trusted input that decides nothing about people',
      {
        decisions: 'no-decisions',
        untrustedInput: 'trusted-only',
        personalData: 'no-personal-data',
      },
      [],
    ],
  ])('leaves out for %s what cannot concern it', (_, changes, ids) => {
    const { ids: left, remaining } = leftOut(lens, { ...running, ...changes });
    expect([...left].sort()).toEqual([...ids].sort());
    expect(remaining).toBe(105 - ids.length);
  });
});
