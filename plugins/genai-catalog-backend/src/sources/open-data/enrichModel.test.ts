import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { DATA_SET } from './dataSet';
import { enrichModel } from './enrichModel';

const now = new Date('2026-10-01T00:00:00Z');
const bedrock = (modelId: string) => ({
  provider: { id: 'amazon-bedrock', modelId },
});

describe('enrichModel', () => {
  const request = jest.spyOn(globalThis, 'fetch');

  it('knows window and prices of a model on Bedrock, and says whence', () => {
    expect(
      enrichModel(bedrock('anthropic.claude-3-5-sonnet-20240620-v1:0'), {
        now,
      }),
    ).toEqual({
      by: '@pydantic/genai-prices 0.1.8',
      asOf: '2026-09-23',
      facts: {
        limits: { contextTokens: 200000 },
        pricing: {
          currency: 'USD',
          per: '1M tokens',
          input: 3,
          output: 15,
          asOf: '2026-09-23',
          source: 'https://aws.amazon.com/bedrock/pricing/',
        },
      },
    });
    expect(request).not.toHaveBeenCalled();
  });

  it('knows other providers by their own id', () => {
    const provider = { id: 'openai', modelId: 'gpt-4o' };
    expect(enrichModel({ provider }, { now })?.facts).toMatchObject({
      limits: { contextTokens: 128000 },
      pricing: { input: 2.5, output: 10 },
    });
  });

  it.each([
    [
      'a provider that is not known',
      { provider: { id: 'mlflow', modelId: 'gpt-4o' } },
    ],
    ['a model that is not known', bedrock('acme.unknown-v1:0')],
    [
      'a version that it takes for an earlier one',
      bedrock('amazon.titan-embed-text-v2:0'),
    ],
    ['a variant with another window', bedrock('amazon.nova-pro-v1:0:24k')],
    [
      "somebody's own",
      { origin: 'custom' as const, ...bedrock('amazon.nova-pro-v1:0') },
    ],
    ['nothing', {}],
  ])('says nothing of %s', (_, facts) => {
    expect(enrichModel(facts, { now })).toBeUndefined();
  });

  it('names the version that is installed', async () => {
    const main = require.resolve(DATA_SET.name);
    const manifest = path.resolve(path.dirname(main), '../package.json');
    const { version } = JSON.parse(await readFile(manifest, 'utf8'));
    expect(DATA_SET.version).toBe(version);
  });
});
