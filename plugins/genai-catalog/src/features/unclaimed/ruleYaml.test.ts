import { LedgerAsset } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { ruleYaml } from './ruleYaml';
import { commonCondition } from './suggestRule';

const assetOf = (given: Partial<LedgerAsset>): LedgerAsset => ({
  id: 'a',
  source: 'files',
  externalId: 'x',
  kind: 'prompt',
  state: 'unclaimed',
  name: 'x',
  tags: [],
  providerTags: [],
  findings: [],
  firstSeenAt: '2026-11-01T00:00:00.000Z',
  ...given,
});

describe('commonCondition', () => {
  it.each([
    [
      'the folder of one',
      [{ name: 'a/b/c', folder: 'a/b' }],
      { field: 'folder', value: 'a/b' },
    ],
    [
      'what folders have in common, by whole segments',
      [{ folder: 'sales/emea/a' }, { folder: 'sales/emea/b' }],
      { field: 'folder', value: 'sales/emea' },
    ],
    [
      'a tag where the folders differ',
      [
        { folder: 'sales', tags: ['x', 'hack'] },
        { folder: 'salesforce', tags: ['hack'] },
      ],
      { field: 'tag', value: 'hack' },
    ],
    [
      'the folder of the files',
      [{ path: 'prompts/a.prompt' }, { path: 'prompts/b.prompt' }],
      { field: 'path', value: 'prompts' },
    ],
    [
      'the names where nothing is common',
      [{ name: 'gpt-4.1' }, { name: 'other (old)' }],
      { field: 'name', value: 'gpt-4\\.1|other \\(old\\)' },
    ],
  ] as const)('takes %s', (_, assets, expected) => {
    const described = assets.map(asset =>
      assetOf({ ...asset, tags: [...('tags' in asset ? asset.tags : [])] }),
    );
    expect(commonCondition(described)).toEqual(expected);
  });

  it('matches the names that it was made of', () => {
    const names = ['a.b', 'c+d', 'e/f'];
    const { value } = commonCondition(names.map(name => assetOf({ name })));
    const pattern = new RegExp(`^(?:${value})$`, 'u');
    expect(names.every(name => pattern.test(name))).toBe(true);
    expect(pattern.test('axb')).toBe(false);
  });
});

describe('ruleYaml', () => {
  it('writes a rule for each source', () => {
    const assets = [
      assetOf({ folder: 'hackathon' }),
      assetOf({ source: 'langfuse:prod', tags: ['say "hi"'] }),
    ];
    expect(ruleYaml(assets, { owner: 'group:default/shop', system: 'shop' }))
      .toBe(`# In genaiCatalog.sources, at the source files:
rules:
  - when:
      folder: "hackathon"
    set:
      owner: "group:default/shop"
      system: "shop"
# In genaiCatalog.sources, at the source langfuse:prod:
rules:
  - when:
      tag: "say \\"hi\\""
    set:
      owner: "group:default/shop"
      system: "shop"`);
  });

  it('leaves room for the owner', () => {
    expect(ruleYaml([assetOf({ folder: 'a' })], { owner: '' })).toContain(
      'owner: "group:default/…"',
    );
  });
});
