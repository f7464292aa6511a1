import { lensOf, findings, definition } from '../../__testUtils__/faulty';

const topic = (id: string) => ({ id, title: 'Title', text: 'Text' });
const level = (id: string, when: object = {}) => ({ ...topic(id), when });
const profile = (id: string, ...choices: readonly string[]) => ({
  ...topic(id),
  choices,
});

describe('levels and profiles of an overlay', () => {
  it('become part of the lens', () => {
    const overlay = {
      levels: [
        level('started', { status: ['draft', 'complete'] }),
        level('proven', {
          status: ['complete'],
          openAtMost: { HIGH: 0, LOW: 3 },
          verifiedAtLeast: 50,
          claimedAtLeast: 90,
          contradictedAtMost: 1,
          unknownAtMost: 2,
        }),
      ],
      profiles: [profile('core', 'QQ1_BP1')],
    };
    expect(lensOf(definition({}), overlay)).toMatchObject(overlay);
  });

  it('are empty where the overlay has none', () => {
    expect(lensOf(definition({}))).toMatchObject({ levels: [], profiles: [] });
  });

  it.each<[string, object, string]>([
    ['no level', { levels: [] }, 'levels'],
    ['an id twice', { levels: [level('one'), level('one')] }, 'levels'],
    [
      'an id that no address takes',
      { levels: [level('One!')] },
      'levels[0].id',
    ],
    [
      'an unknown condition',
      { levels: [level('one', { openAtmost: 1 })] },
      'levels[0].when',
    ],
    [
      'more than 100 %',
      { levels: [level('one', { claimedAtLeast: 101 })] },
      'levels[0].when.claimedAtLeast',
    ],
    [
      'an unknown status',
      { levels: [level('one', { status: ['done'] })] },
      'levels[0].when.status[0]',
    ],
    [
      'levels that no review reaches together',
      {
        levels: [
          level('one', { status: ['draft'] }),
          level('two'),
          level('three', { status: ['complete'] }),
        ],
      },
      'levels',
    ],
    [
      'a profile that could be a scenario',
      { profiles: [profile('scenario:x', 'QQ1_BP1')] },
      'profiles[0].id',
    ],
    [
      'a profile of nothing',
      { profiles: [profile('core')] },
      'profiles[0].choices',
    ],
    [
      'a profile twice',
      { profiles: [profile('core', 'QQ1_BP1'), profile('core', 'QQ1_BP2')] },
      'profiles',
    ],
  ])('refuses %s', (_, overlay, path) => {
    expect(findings(definition({}), 'lenient', overlay)).toEqual([
      `error overlay-invalid overlay.${path}`,
    ]);
  });

  it.each(['QQ1_BP9', 'QQ1_no'])(
    'warns of "%s", which is no best practice',
    id => {
      const overlay = { profiles: [profile('core', 'QQ1-BP1', id)] };
      expect(findings(definition({}), 'lenient', overlay)).toEqual([
        'warning overlay-unknown-choice overlay.profiles[0].choices[1]',
      ]);
    },
  );
});
