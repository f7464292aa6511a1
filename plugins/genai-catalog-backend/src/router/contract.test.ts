import { genaiCatalogContract } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { entity, GenaiBackend, startGenaiBackend } from '../__testUtils__';
import { bothDatabases, prompt, TestLedger } from '../ledger/__testUtils__';

const databases = bothDatabases();

const CURATION = '/prompts/default/triage/curation';
const APPROVALS = '/prompts/default/triage/versions/1/approvals';
const EVALUATIONS = '/prompts/default/triage/versions/1/evaluations';

describe('the contract', () => {
  let backend: GenaiBackend;

  beforeAll(async () => {
    const knex = await databases.open('SQLITE_3');
    await new TestLedger({ db: knex }).offer([prompt('triage')]);
    backend = await startGenaiBackend({
      knex,
      entities: [entity('prompt:default/triage')],
    });
  });

  afterAll(() => backend.stop());

  it('is served as OpenAPI with every call', async () => {
    const { body } = await backend.api.get('/openapi.json').expect(200);
    expect(body).toMatchObject({
      openapi: '3.1.0',
      servers: [{ url: '/api/genai-catalog' }],
    });
    for (const [name, route] of Object.entries(genaiCatalogContract)) {
      const path = route.path.replace(/:(\w+)/g, '{$1}');
      expect(body.paths[path][route.method].operationId).toBe(name);
    }
  });

  it.each(Object.entries(genaiCatalogContract))(
    'is served: %s',
    async (_, route) => {
      const path = route.path.replace(/:\w+/g, 'x');
      const method = route.method as 'get' | 'post' | 'patch';
      const { status } = await backend.api.asNobody()[method](path);
      // What no route serves is not asked for credentials.
      expect(status).toBe(401);
    },
  );

  it('does not serve what it does not name', async () => {
    expect((await backend.api.get('/prompts')).status).toBe(404);
    const { status } = await backend.api.get('/prompts/default/triage/x/y');
    expect(status).toBe(404);
  });

  it.each([
    ['/prompts/default/a%00b', 400, /^name: /],
    ['/prompts/default/%2e%2e', 404, /There is no entity/],
    ['/prompts/default/a%2Fb', 404, /There is no entity/],
    [`/prompts/default/${'x'.repeat(64)}`, 400, /^name: /],
    ['/prompts/default/triage?label=', 400, /^label: /],
    ['/prompts/default/triage/diff?from=1', 400, /^to: /],
    ['/models/retirements?withinDays=soon', 400, /^withinDays: /],
    ['/models/retirements?withinDays=-1', 400, /^withinDays: /],
    ['/unclaimed?limit=0', 400, /^limit: /],
    ['/unclaimed?kind=component', 400, /^kind: /],
    ['/assets?state=lost', 400, /^state: /],
    ['/assets/changes?after=-1', 400, /^after: /],
  ])('refuses %s by its field', async (path, status, message) => {
    const { body } = await backend.api.get(path).expect(status);
    expect(body.error.message).toMatch(message);
  });

  it('refuses a body that is no JSON without repeating it', async () => {
    const { body, text } = await backend.api
      .patch(CURATION)
      .set('Content-Type', 'application/json')
      .send('{"purpose": "CONFIDENTIAL')
      .expect(400);
    expect(body.error.message).toBe('The body is not valid JSON');
    expect(text).not.toContain('CONFIDENTIAL');
  });

  /** Lists in lists without end, as text: they need no serializer. */
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

  it.each([
    ['patch', CURATION, `{"purpose":${deep}}`, /^purpose: nested/],
    ['patch', CURATION, '{"purpose":"a\\u0000b"}', /^purpose: .*U\+0000/],
    ['patch', CURATION, '{"a\\u0000":1}', /^key: .*U\+0000/],
    ['post', APPROVALS, `{"useCases":${deep}}`, /^useCases: nested/],
    ['post', APPROVALS, '{"reason":"\\u0000"}', /^reason: .*U\+0000/],
    ['post', EVALUATIONS, `{"evaluations":${deep}}`, /^evaluations: nested/],
    ['post', '/facts/query', `{"entityRefs":${deep}}`, /^entityRefs: nested/],
    ['post', '/unclaimed/claims', `{"set":${deep}}`, /^set: nested/],
    ['post', '/sources/x/refresh', deep, /^\[0\]: nested/],
  ] as const)(
    'refuses by its field: %s %s',
    async (method, path, body, message) => {
      const refused = await backend.api[method](path)
        .set('Content-Type', 'application/json')
        .send(body);
      expect(refused.status).toBe(400);
      expect(refused.body.error.message).toMatch(message);
    },
  );

  it('names the first of very many problems', async () => {
    const { body } = await backend.api
      .post('/facts/query')
      .send({ entityRefs: Array(100).fill(5) })
      .expect(400);
    expect(body.error.message).toMatch(/^entityRefs\[0\]: .*\(and \d+ more\)$/);
    expect(body.error.message).not.toContain('[10]');
  });

  it('knows entities in any case', async () => {
    const { body } = await backend.api
      .get('/prompts/Default/TRIAGE')
      .expect(200);
    expect(body.version).toBe('1');
  });
});
