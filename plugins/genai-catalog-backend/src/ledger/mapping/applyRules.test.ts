import { MappingRule } from '../../model';
import { applyRules, MappedAsset } from './applyRules';

const asset: MappedAsset = {
  name: 'support/triage',
  tags: ['tier-1'],
  providerTags: [{ name: 'Team', value: 'support' }],
  path: 'prompts/support/triage.prompt.yml',
  facts: { folder: 'support/inbox' },
};

const decided = (rules: readonly MappingRule[], of = asset) =>
  Object.fromEntries(
    applyRules(rules, of).map(({ field, value }) => [field, value]),
  );

describe('conditions of mapping rules', () => {
  it.each([
    ['nothing', {}, true],
    ['folder', { folder: 'support' }, true],
    ['folder with a slash', { folder: 'support/' }, true],
    ['the folder itself', { folder: 'support/inbox' }, true],
    ['part of a segment', { folder: 'supp' }, false],
    ['another folder', { folder: 'sales' }, false],
    ['tag', { tag: 'tier-1' }, true],
    ['tag in another case', { tag: 'Tier-1' }, false],
    ['provider tag', { providerTag: { name: 'Team' } }, true],
    [
      'provider tag with value',
      { providerTag: { name: 'Team', value: 'support' } },
      true,
    ],
    [
      'provider tag with another value',
      { providerTag: { name: 'Team', value: 'x' } },
      false,
    ],
    ['provider tag in another case', { providerTag: { name: 'team' } }, false],
    ['path', { path: 'prompts/support' }, true],
    ['part of a path segment', { path: 'prompts/sup' }, false],
    ['pattern', { name: /support\/.*/ }, true],
    ['pattern of a part', { name: /support/ }, false],
    ['pattern with alternatives, whole', { name: /x|support/ }, false],
    ['pattern that remembers where it was', { name: /support\/.*/g }, true],
    [
      'all of them',
      { folder: 'support', tag: 'tier-1', name: /.*triage/ },
      true,
    ],
    ['all but one', { folder: 'support', tag: 'other' }, false],
  ])('%s', (_, when, expected) => {
    const rules = [{ when, set: { owner: 'group:a' } }];
    expect(decided(rules)).toEqual(expected ? { owner: 'group:a' } : {});
    expect(decided(rules)).toEqual(expected ? { owner: 'group:a' } : {});
  });
});

describe('applyRules', () => {
  it('lets the first rule that names a field decide it', () => {
    const rules = [
      { when: { folder: 'sales' }, set: { owner: 'group:sales' } },
      { when: { tag: 'tier-1' }, set: { lifecycle: 'production' } },
      { when: {}, set: { owner: 'group:all', lifecycle: 'experimental' } },
      {
        when: {},
        set: { owner: 'group:late', category: 'c', usedBy: ['component:x'] },
      },
    ];
    expect(applyRules(rules, asset)).toEqual([
      { field: 'lifecycle', value: 'production', rule: 1 },
      { field: 'owner', value: 'group:all', rule: 2 },
      { field: 'category', value: 'c', rule: 3 },
      { field: 'usedBy', value: ['component:x'], rule: 3 },
    ]);
  });

  it('fills in what the pattern caught', () => {
    const rules = [
      {
        when: { name: /([^/]+)\/(x)?.*/ },
        set: { owner: 'group:$1$2$3', usedBy: ['component:$1-api'] },
      },
    ];
    expect(decided(rules)).toEqual({
      owner: 'group:support',
      usedBy: ['component:support-api'],
    });
  });

  it('decides nothing without rules', () => {
    expect(applyRules([], asset)).toEqual([]);
  });
});
