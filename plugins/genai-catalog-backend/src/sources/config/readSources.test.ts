import { mockServices } from '@backstage/backend-test-utils';
import { sourcesFrom } from '../__testUtils__';
import { testServices } from '../__testUtils__/services';
import { sourceTypes } from '../sourceTypes';
import { readSources } from './readSources';

const LANGFUSE = {
  id: 'lf',
  type: 'langfuse',
  url: 'https://langfuse.test/',
  publicKey: 'pk',
  secretKey: 'sk-very-secret',
};

describe('readSources', () => {
  it('reads what all sources have, with defaults', () => {
    const [first, second] = sourcesFrom([
      LANGFUSE,
      {
        ...LANGFUSE,
        id: 'other',
        namespace: 'ai',
        adopt: ['prompt:triage', 'Model:ai/Claude-X'],
        maxTextBytes: 1000,
        maxLostShare: 0,
        fullEveryHours: 6,
        schedule: { frequency: { hours: 1 }, timeout: { minutes: 5 } },
        rules: [
          {
            when: { name: 'support/(.*)', providerTag: { name: 'team' } },
            set: { owner: 'group:support', usedBy: ['component:$1'] },
          },
          { set: { lifecycle: 'production' } },
        ],
      },
    ]);
    expect(first).toMatchObject({
      configPath: 'genaiCatalog.sources[0]',
      settings: { id: 'lf', type: 'langfuse', namespace: 'default', rules: [] },
      schedule: { frequency: { minutes: 30 } },
    });
    expect(second).toMatchObject({
      schedule: { frequency: { hours: 1 }, timeout: { minutes: 5 } },
      settings: {
        namespace: 'ai',
        adopt: ['prompt:default/triage', 'model:ai/claude-x'],
        maxTextBytes: 1000,
        maxLostShare: 0,
        fullEveryHours: 6,
        rules: [
          {
            when: { name: /support\/(.*)/u, providerTag: { name: 'team' } },
            set: { owner: 'group:support', usedBy: ['component:$1'] },
          },
          { when: {}, set: { lifecycle: 'production' } },
        ],
      },
    });
  });

  it.each([
    [
      { adopt: ['prompt:a', 'component:a'] },
      'genaiCatalog.sources[0].adopt[1]: a reference of a prompt or a model',
    ],
    [
      { adopt: ['triage'] },
      'genaiCatalog.sources[0].adopt[0]: a reference of a prompt or a model',
    ],
    [{ url: 'ftp://x' }, 'genaiCatalog.sources[0].url: an http or https'],
    [
      { url: 'https://user:password@x.test' },
      'genaiCatalog.sources[0].url: an address without credentials',
    ],
    [{ url: undefined }, "'genaiCatalog.sources[0].url'"],
    [{ secretKey: 5 }, "'genaiCatalog.sources[0].secretKey'"],
    [{ type: 'langfuze' }, 'genaiCatalog.sources[0].type: one of bedrock'],
    [{ id: 'A B' }, 'genaiCatalog.sources[0].id: at most 63'],
    [{ secretkey: 'x' }, 'genaiCatalog.sources[0].secretkey: not known here'],
    [{ maxLostShare: 2 }, 'genaiCatalog.sources[0].maxLostShare: a number'],
    [{ concurrency: 0 }, 'genaiCatalog.sources[0].concurrency: a whole'],
    [
      { rules: [{ when: { name: '(' }, set: { owner: 'x' } }] },
      'genaiCatalog.sources[0].rules[0].when.name: not a regular expression',
    ],
    [
      { rules: [{ set: {} }] },
      'genaiCatalog.sources[0].rules[0].set: at least one of',
    ],
    [
      { rules: [{ wen: {}, set: { owner: 'x' } }] },
      'genaiCatalog.sources[0].rules[0].wen: not known here',
    ],
    [{ schedule: { frequency: 'often' } }, 'genaiCatalog.sources[0].schedule'],
  ])('refuses %j with its path and without its secrets', (wrong, message) => {
    const attempt = () => sourcesFrom([{ ...LANGFUSE, ...wrong }]);
    expect(attempt).toThrow(message);
    expect(attempt).not.toThrow(/very-secret|password@/);
  });

  it.each([
    [
      { id: 'a', type: 'bedrock-prompts', region: 'eu central' },
      'genaiCatalog.sources[0].region: a region such as',
    ],
    [
      { id: 'a', type: 'bedrock-models', regions: [] },
      'genaiCatalog.sources[0].regions: one or more',
    ],
    [
      { id: 'a', type: 'bedrock-models', regions: ['eu-central-1', 'nowhere'] },
      'genaiCatalog.sources[0].regions[1]: a region such as',
    ],
    [
      {
        id: 'a',
        type: 'bedrock-prompts',
        region: 'eu-central-1',
        accountId: '1',
        credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
      },
      "genaiCatalog.sources[0].accountId: not together with 'credentials'",
    ],
    [
      { id: 'a', type: 'catalog', mutableVersions: ['1'] },
      'genaiCatalog.sources[0].mutableVersions: not known here',
    ],
    [
      { id: 'a', type: 'files' },
      "genaiCatalog.sources[0]: either 'directory' or 'url'",
    ],
    [
      { id: 'a', type: 'files', directory: 'x', url: 'https://x.test' },
      "genaiCatalog.sources[0]: either 'directory' or 'url'",
    ],
    [
      { id: 'a', type: 'mlflow', url: 'https://x.test', kinds: ['model', 'x'] },
      'genaiCatalog.sources[0].kinds[1]: prompt or model',
    ],
    [
      { id: 'a', type: 'mlflow', url: 'https://x.test', modelType: 'x' },
      'genaiCatalog.sources[0].modelType: chat, text',
    ],
    [
      { id: 'a', type: 'catalog', allow: ['prompts'] },
      'genaiCatalog.sources[0].allow[0]: an http or https address',
    ],
  ])('refuses %j', (source, message) => {
    expect(() => sourcesFrom([source])).toThrow(message);
  });

  it('knows the kinds of the operator, which the catalog module reads too', () => {
    const [{ settings }] = readSources({
      config: mockServices.rootConfig({
        data: {
          catalog: { genai: { relatedKinds: ['Agent'] } },
          genaiCatalog: { sources: [LANGFUSE] },
        },
      }),
      services: testServices(),
      types: sourceTypes,
    });
    expect(settings.relatedKinds).toEqual(['Agent']);
  });

  it('refuses an id that is taken', () => {
    expect(() => sourcesFrom([LANGFUSE, LANGFUSE])).toThrow(
      "genaiCatalog.sources[1].id: 'lf' is the id of genaiCatalog.sources[0]",
    );
  });

  it('reads none where config names none', () => {
    expect(sourcesFrom([])).toEqual([]);
  });
});
