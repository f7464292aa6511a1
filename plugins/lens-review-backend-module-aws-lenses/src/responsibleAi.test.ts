import {
  Lens,
  ReviewScope,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { leftOut } from './__testUtils__/leftOut';
import { builtInLens, practicesOf } from './__testUtils__/parseBuiltIn';

describe('the Responsible AI Lens', () => {
  let lens: Lens;

  beforeAll(async () => {
    lens = await builtInLens('responsible-ai');
  });

  it('says that the phases of its best practices are ours', () => {
    expect(
      practicesOf(lens).filter(({ choice }) => !choice.phasesByUs),
    ).toEqual([]);
  });

  it('has what the lens says around its questions', () => {
    expect(lens.designPrinciples).toHaveLength(6);
    expect(lens.lifecyclePhases.map(({ id }) => id)).toEqual([
      'design',
      'develop',
      'operate',
    ]);
    expect(lens.responsibleAiDimensions).toHaveLength(8);
    expect(lens.scenarios).toHaveLength(6);
    expect(lens.preambles.map(({ id }) => id)).toContain('which-lens');
    expect(lens.cautions.map(({ id }) => id)).toContain('not-legal-advice');
    expect(lens.glossary.length).toBeGreaterThan(20);
    expect(lens.scopeFacts).toHaveLength(8);
  });

  const running: ReviewScope = {
    generation: 'generation',
    decisions: 'decisions',
    audience: 'external',
    agents: 'agents',
    customization: 'training',
    untrustedInput: 'untrusted',
    personalData: 'personal',
    stage: 'production',
  };

  it.each<[string, ReviewScope, ids: readonly string[]]>([
    ['a system to which everything applies', {}, []],
    [
      'one that generates nothing',
      { generation: 'no-generation' },
      ['RAISP02_BP05', 'RAISP03_BP04'],
    ],
    [
      'one with ready-made models only',
      { customization: 'none' },
      ['RAIDP01_BP02'],
    ],
    [
      'one without personal data',
      { personalData: 'no-personal-data' },
      ['RAIDP03_BP03'],
    ],
    [
      'one of which nothing is built',
      { stage: 'design' },
      [
        'RAISP04_BP01',
        'RAIER01_BP01',
        'RAIER01_BP02',
        'RAIER01_BP03',
        'RAIER02_BP01',
        'RAIER02_BP02',
        'RAIER03_BP01',
        'RAIER03_BP02',
        'RAIMON01_BP02',
        'RAIMON02_BP01',
      ],
    ],
    [
      'an internal tool that decides nothing and reads trusted text',
      {
        decisions: 'no-decisions',
        audience: 'internal',
        agents: 'no-agents',
        untrustedInput: 'trusted-only',
      },
      [],
    ],
  ])('leaves out for %s what cannot concern it', (_, changes, ids) => {
    expect(leftOut(lens, { ...running, ...changes })).toEqual({
      ids,
      remaining: 99 - ids.length,
    });
  });
});
