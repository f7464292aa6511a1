import {
  countLens,
  ladderOf,
  Lens,
  levelOf,
  profilesOf,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { builtInLens, practicesOf } from './__testUtils__/parseBuiltIn';

const LENSES = ['generative-ai', 'responsible-ai', 'machine-learning'];

/** How a complete review of the lens stands in which this share of every risk is in place, and of that a share verified. */
function levelWith(
  lens: Lens,
  share: { inPlace: number; verified: number },
): string | undefined {
  const open = (risk: string) =>
    Math.round(
      practicesOf(lens).filter(({ choice }) => choice.documentedRisk === risk)
        .length *
        (1 - share.inPlace),
    );
  const claimed = 100 * share.inPlace;
  return levelOf({
    levels: ladderOf(lens),
    scorecard: {
      status: 'complete',
      openPractices: {
        HIGH: open('HIGH'),
        MEDIUM: open('MEDIUM'),
        LOW: open('LOW'),
      },
      unknownPractices: 0,
      contradicted: 0,
      maturity: {
        verified: claimed * share.verified,
        claimed,
        possible: claimed,
      },
    },
  }).level?.id;
}

describe.each(LENSES)('levels and profiles of %s', id => {
  let lens: Lens;

  beforeAll(async () => {
    lens = await builtInLens(id);
  });

  it('climbs the same four levels as the other lenses', () => {
    expect(lens.levels.map(level => level.id)).toEqual([
      'reviewed',
      'managed',
      'established',
      'verified',
    ]);
    expect(levelWith(lens, { inPlace: 0.2, verified: 0 })).toBe('reviewed');
    expect(levelWith(lens, { inPlace: 0.98, verified: 0 })).toBe('established');
    expect(levelWith(lens, { inPlace: 1, verified: 0 })).toBe('established');
    expect(levelWith(lens, { inPlace: 1, verified: 0.25 })).toBe('verified');
  });

  it('has a core path of 12 to 20 best practices of high risk or little effort', () => {
    const [core] = lens.profiles;
    expect(lens.profiles).toHaveLength(1);
    expect(core.id).toBe('core');
    expect(core.text).toContain(`The ${core.choices.length} best practices`);
    expect(core.choices.length).toBeGreaterThanOrEqual(12);
    expect(core.choices.length).toBeLessThanOrEqual(20);
    const inCore = practicesOf(lens)
      .map(({ choice }) => choice)
      .filter(choice => core.choices.includes(choice.id));
    expect(inCore.map(choice => choice.id)).toEqual(core.choices);
    const high = inCore.filter(choice => choice.documentedRisk === 'HIGH');
    expect(high.length).toBeGreaterThanOrEqual(0.7 * inCore.length);
  });

  it('has a profile for each scenario and phase, none of them nearly empty and none everything', () => {
    const profiles = profilesOf(lens);
    expect(profiles.map(profile => profile.id)).toEqual([
      'core',
      ...lens.scenarios.map(scenario => `scenario:${scenario.id}`),
      ...lens.lifecyclePhases.map(phase => `phase:${phase.id}`),
    ]);
    const { bestPractices } = countLens(lens);
    for (const { choices } of profiles) {
      expect(choices.length).toBeGreaterThanOrEqual(5);
      expect(choices.length).toBeLessThan(0.9 * bestPractices);
    }
  });
});
