import { ResponseError } from '@backstage/errors';
import { GenaiCatalogClient } from './GenaiCatalogClient';

const BASE = 'https://example.com/api/genai-catalog';
const PROMPT = 'prompt:default/support-triage';
const MODEL = { kind: 'Model', namespace: 'a b', name: 'claude-x' };

function clientFor(reply: { status?: number; body: unknown }) {
  const requests: Request[] = [];
  const client = new GenaiCatalogClient({
    discoveryApi: {
      getBaseUrl: async plugin => `https://example.com/api/${plugin}`,
    },
    fetchApi: {
      fetch: async (input, init) => {
        requests.push(new Request(input, init));
        return Response.json(reply.body, { status: reply.status });
      },
    },
  });
  return { client, requests };
}

type Call = (client: GenaiCatalogClient) => Promise<unknown>;

describe('GenaiCatalogClient', () => {
  it.each<[string, Call, request: string, body?: unknown]>([
    [
      'listPromptVersions',
      c => c.listPromptVersions(PROMPT),
      'GET /prompts/default/support-triage/versions',
    ],
    [
      'getPromptVersion',
      c => c.getPromptVersion({ entityRef: PROMPT, version: 'DRAFT@a/b' }),
      'GET /prompts/default/support-triage/versions/DRAFT%40a%2Fb',
    ],
    [
      'resolvePrompt',
      c => c.resolvePrompt({ entityRef: PROMPT, label: 'production' }),
      'GET /prompts/default/support-triage?label=production',
    ],
    [
      'diffPromptVersions',
      c => c.diffPromptVersions({ entityRef: PROMPT, from: '1', to: '2' }),
      'GET /prompts/default/support-triage/diff?from=1&to=2',
    ],
    [
      'getPromptDetails',
      c => c.getPromptDetails(PROMPT),
      'GET /prompts/default/support-triage/details',
    ],
    [
      'approvePromptVersion',
      c =>
        c.approvePromptVersion(
          { entityRef: PROMPT, version: '1' },
          { useCases: ['a'] },
        ),
      'POST /prompts/default/support-triage/versions/1/approvals',
      { useCases: ['a'] },
    ],
    [
      'recordPromptEvaluations',
      c =>
        c.recordPromptEvaluations(
          { entityRef: PROMPT, version: '1' },
          { results: [{ provider: 'm', success: true, score: 1 }] },
          { suite: 'nightly', threshold: 0.8 },
        ),
      'POST /prompts/default/support-triage/versions/1/evaluations?suite=nightly&threshold=0.8',
      { results: [{ provider: 'm', success: true, score: 1 }] },
    ],
    [
      'curatePrompt',
      c => c.curatePrompt(PROMPT, { owner: null }),
      'PATCH /prompts/default/support-triage/curation',
      { owner: null },
    ],
    [
      'listRetirements',
      c => c.listRetirements({ withinDays: 90 }),
      'GET /models/retirements?withinDays=90',
    ],
    [
      'listModelVersions',
      c => c.listModelVersions(MODEL),
      'GET /models/a%20b/claude-x/versions',
    ],
    [
      'getModelDetails',
      c => c.getModelDetails(MODEL),
      'GET /models/a%20b/claude-x/details',
    ],
    [
      'getModelCard',
      c => c.getModelCard(MODEL),
      'GET /models/a%20b/claude-x/card',
    ],
    [
      'getModelDependents',
      c => c.getModelDependents(MODEL),
      'GET /models/a%20b/claude-x/dependents',
    ],
    [
      'approveModel',
      c => c.approveModel(MODEL, { version: '1' }),
      'POST /models/a%20b/claude-x/approvals',
      { version: '1' },
    ],
    [
      'recordModelEvaluations',
      c =>
        c.recordModelEvaluations(
          { entityRef: MODEL, version: '1' },
          { evaluations: [{ model: 'm', suite: 's', passed: true }] },
        ),
      'POST /models/a%20b/claude-x/versions/1/evaluations',
      { evaluations: [{ model: 'm', suite: 's', passed: true }] },
    ],
    [
      'curateModel',
      c => c.curateModel(MODEL, { family: 'claude' }),
      'PATCH /models/a%20b/claude-x/curation',
      { family: 'claude' },
    ],
    [
      'listUsedAssets',
      c => c.listUsedAssets('component:copilot'),
      'GET /entities/component/default/copilot/assets',
    ],
    ['listSources', c => c.listSources(), 'GET /sources'],
    [
      'refreshSource',
      c => c.refreshSource('langfuse:prod', { full: true }),
      'POST /sources/langfuse%3Aprod/refresh',
      { full: true },
    ],
    [
      'dryRunSource',
      c => c.dryRunSource('files'),
      'POST /sources/files/dry-run',
      {},
    ],
    [
      'searchAssets',
      c => c.searchAssets({ state: 'candidate', text: 'a&b' }),
      'GET /assets?state=candidate&text=a%26b',
    ],
    [
      'listUnclaimed',
      c => c.listUnclaimed({ cursor: 'x', limit: 5 }),
      'GET /unclaimed?cursor=x&limit=5',
    ],
    [
      'claimAssets',
      c => c.claimAssets({ assetIds: ['1'], set: { owner: 'group:a' } }),
      'POST /unclaimed/claims',
      { assetIds: ['1'], set: { owner: 'group:a' } },
    ],
    [
      'listAssetChanges',
      c => c.listAssetChanges({ after: 7, limit: 10 }),
      'GET /assets/changes?after=7&limit=10',
    ],
    [
      'queryFacts',
      c => c.queryFacts(['component:a']),
      'POST /facts/query',
      { entityRefs: ['component:a'] },
    ],
  ])('%s', async (_, call, expected, ...[body]) => {
    const { client, requests } = clientFor({ status: 403, body: {} });
    await expect(call(client)).rejects.toBeInstanceOf(ResponseError);
    const [request] = requests;
    expect(`${request.method} ${request.url.replace(BASE, '')}`).toBe(expected);
    const sent = await request.text();
    expect(sent ? JSON.parse(sent) : undefined).toEqual(body);
  });

  it('names the revision that a curation is based on only where it is told one', async () => {
    const { client, requests } = clientFor({ status: 409, body: {} });
    await client.curatePrompt(PROMPT, { purpose: 'x' }).catch(() => {});
    await client
      .curatePrompt(PROMPT, { purpose: 'x' }, { revision: 0 })
      .catch(() => {});
    expect(requests.map(({ headers }) => headers.get('If-Match'))).toEqual([
      null,
      '"0"',
    ]);
  });

  it('parses replies, and refuses what the contract does not say', async () => {
    const change = { seq: 1, ref: PROMPT, tombstone: true };
    const body = { items: [change], nextSeq: 1, more: false, added: 1 };
    const { client } = clientFor({ body });
    await expect(client.listAssetChanges({ after: 0 })).resolves.toEqual({
      items: [change],
      nextSeq: 1,
      more: false,
    });
    const wrong = clientFor({ body: { items: [{ seq: 1, ref: PROMPT }] } });
    await expect(wrong.client.listAssetChanges({ after: 0 })).rejects.toThrow(
      /items/,
    );
  });

  it('sends a token where it is given one', async () => {
    const { client, requests } = clientFor({ body: { items: [] } });
    await client.listPromptVersions(PROMPT, { token: 'secret' });
    expect(requests[0].headers.get('Authorization')).toBe('Bearer secret');
  });
});
