import SwaggerParser from '@apidevtools/swagger-parser';
import { openApiDocument } from '@genai-lens/http-contract';
import { genaiCatalogContract } from './index';

const document = openApiDocument(genaiCatalogContract, {
  title: 'GenAI catalog',
  version: '1.2.3',
  basePath: '/api/genai-catalog',
});

describe('the contract', () => {
  it('is valid OpenAPI with every call once', async () => {
    const copy = JSON.parse(JSON.stringify(document));
    await expect(SwaggerParser.validate(copy)).resolves.toMatchObject({
      openapi: '3.1.0',
      info: { title: 'GenAI catalog' },
    });
    const calls = Object.values(document.paths).flatMap(Object.values);
    expect(calls).toHaveLength(Object.keys(genaiCatalogContract).length);
  });

  it('takes a revision for curation without asking for it', () => {
    const path = '/prompts/{namespace}/{name}/curation';
    expect(document.paths[path].patch).toMatchObject({
      parameters: expect.arrayContaining([
        expect.objectContaining({ name: 'If-Match', required: false }),
      ]),
      responses: { 200: {}, 409: {} },
    });
  });

  it('answers with nothing where nothing changed', () => {
    const { get } = document.paths['/prompts/{namespace}/{name}'];
    expect(get).toMatchObject({
      responses: { 200: {}, 304: { description: 'Not modified' }, 503: {} },
    });
    expect(get).not.toHaveProperty('responses.304.content');
  });

  const { curatePrompt, curateModel, recordPromptEvaluations, claimAssets } =
    genaiCatalogContract;

  it('leaves a field to the source again where it is null', () => {
    const patch = { owner: null, review: { intervalDays: 90 } };
    expect(curatePrompt.body.parse(patch)).toEqual(patch);
    expect(curatePrompt.body.safeParse({}).success).toBe(false);
  });

  it.each(['template', 'content', 'messages', 'text', 'approval', 'summary'])(
    'lets nobody say %s in a curation',
    field => {
      const patch = { purpose: 'x', [field]: 'x' };
      expect(curatePrompt.body.safeParse(patch).success).toBe(false);
      expect(
        curateModel.body.safeParse({ family: 'x', [field]: 'x' }).success,
      ).toBe(false);
    },
  );

  it.each([
    ['group:default/support', true],
    ['group:support', true],
    ['support', true],
    ['user:default/jane.doe', true],
    ['the team', false],
    ['group:', false],
    ['a/b/c', false],
    ['', false],
  ])('takes %p for an owner: %s', (owner, taken) => {
    const claim = { assetIds: ['1'], set: { owner } };
    expect(claimAssets.body.safeParse(claim).success).toBe(taken);
  });

  it('keeps of the JSON of promptfoo only what it needs', () => {
    const parsed = recordPromptEvaluations.body.parse({
      evalId: 'e',
      config: { prompts: ['SECRET'] },
      results: {
        timestamp: '2026-11-20T10:00:00.000Z',
        stats: {},
        results: [
          {
            provider: { id: 'm', config: 'SECRET' },
            prompt: { raw: 'SECRET' },
            vars: { a: 'SECRET' },
            success: true,
            score: 1,
          },
        ],
      },
    });
    expect(JSON.stringify(parsed)).not.toContain('SECRET');
    expect(parsed.results).toMatchObject({
      results: [{ provider: { id: 'm' }, success: true, score: 1 }],
    });
  });
});
