import {
  createGenaiAssetConditionalDecision,
  genaiAssetConditions,
} from '@genai-lens/backstage-plugin-genai-catalog-node';
import { promptContentReadPermission } from '@genai-lens/backstage-plugin-genai-catalog-common';
import {
  DENY,
  entity,
  GenaiBackend,
  startGenaiBackend,
} from '../__testUtils__';
import {
  bothDatabases,
  model,
  prompt,
  TestLedger,
} from '../ledger/__testUtils__';

const databases = bothDatabases();

const CONTENT = 'genai-catalog.prompt.content.read';
const UPDATE = 'genai-catalog.asset.update';
const APPROVE = 'genai-catalog.asset.approve';
const CLAIM = 'genai-catalog.asset.claim';
const SOURCE_READ = 'genai-catalog.source.read';
const REFRESH = 'genai-catalog.source.refresh';

const PROMPT = '/prompts/default/triage';
const MODEL = '/models/default/claude-x';
const RUN = {
  evaluations: [{ model: 'claude-x', suite: 'accuracy', passed: true }],
};

type TestRoute = [
  method: 'get' | 'post' | 'patch',
  path: string,
  body?: object,
];

const TEXT: TestRoute[] = [
  ['get', PROMPT],
  ['get', `${PROMPT}?label=production`],
  ['get', `${PROMPT}/versions/1`],
  ['get', `${PROMPT}/diff?from=1&to=1`],
];
/** Whoever sees the entity in the catalog may call these. */
const METADATA: TestRoute[] = [
  ['get', `${PROMPT}/versions`],
  ['get', `${PROMPT}/details`],
  ['get', `${MODEL}/versions`],
  ['get', `${MODEL}/details`],
  ['get', `${MODEL}/card`],
  ['get', `${MODEL}/dependents`],
  ['get', `${MODEL}/evaluations`],
  ['get', '/entities/component/default/copilot/assets'],
];
const UPDATES: TestRoute[] = [
  ['patch', `${PROMPT}/curation`, { purpose: 'Sort' }],
  ['patch', `${MODEL}/curation`, { family: 'claude' }],
  ['post', `${PROMPT}/versions/1/evaluations`, RUN],
  ['post', `${MODEL}/versions/1/evaluations`, RUN],
];
const APPROVALS: TestRoute[] = [
  ['post', `${PROMPT}/versions/1/approvals`, {}],
  ['post', `${MODEL}/approvals`, {}],
];
const SOURCE_READS: TestRoute[] = [
  ['get', '/sources'],
  ['get', '/unclaimed'],
  ['get', '/assets'],
];
const REFRESHES: TestRoute[] = [
  ['post', '/sources/files/refresh', {}],
  ['post', '/sources/files/dry-run', {}],
];
const CLAIMS: TestRoute[] = [
  [
    'post',
    '/unclaimed/claims',
    { assetIds: ['nothing'], set: { owner: 'group:default/support-ai' } },
  ],
];
const SERVICE_ROUTES: TestRoute[] = [
  ['get', '/assets/changes'],
  ['post', '/facts/query', { entityRefs: ['component:default/copilot'] }],
];
const OF_ENTITIES = [...TEXT, ...METADATA, ...UPDATES, ...APPROVALS];
const GUARDED: [permission: string, route: TestRoute][] = [
  ...TEXT.map((route): [string, TestRoute] => [CONTENT, route]),
  ...UPDATES.map((route): [string, TestRoute] => [UPDATE, route]),
  ...APPROVALS.map((route): [string, TestRoute] => [APPROVE, route]),
  ...SOURCE_READS.map((route): [string, TestRoute] => [SOURCE_READ, route]),
  ...REFRESHES.map((route): [string, TestRoute] => [REFRESH, route]),
  ...CLAIMS.map((route): [string, TestRoute] => [CLAIM, route]),
];
const ALL = [
  ...OF_ENTITIES,
  ...SOURCE_READS,
  ...REFRESHES,
  ...CLAIMS,
  ...SERVICE_ROUTES,
  ['get', '/models/retirements'] as TestRoute,
];

describe.each(databases.ids)('access on %s', id => {
  let backend: GenaiBackend;

  beforeAll(async () => {
    const knex = await databases.open(id);
    await new TestLedger({ db: knex }).offer([
      prompt('triage', {
        labels: [{ name: 'production', version: '1' }],
      }),
      prompt('foreign', { facts: { owner: 'group:others' } }),
      model('claude-x'),
    ]);
    backend = await startGenaiBackend({
      knex,
      entities: [
        // A catalog file may claim any owner; it does not count.
        entity('prompt:default/triage', { ownedBy: ['group:default/thieves'] }),
        entity('prompt:default/foreign'),
        entity('model:default/claude-x'),
        entity('component:default/copilot'),
        entity('prompt:default/unknown'),
      ],
      config: {
        contentReaders: [{ subject: 'external:runner' }],
        services: [{ subject: 'external:pipeline' }],
        sources: [{ id: 'files', type: 'files', directory: '/nowhere' }],
      },
    });
  });

  beforeEach(() => {
    backend.policy.clear();
    backend.catalog.hidden.clear();
  });

  afterAll(() => backend.stop());

  const send = ([method, path, body]: TestRoute, api = backend.api) =>
    api[method](path).send(body);

  it.each(ALL)('%s %s needs credentials', async (...route) => {
    const { status } = await send(route, backend.api.asNobody());
    expect(status).toBe(401);
  });

  it.each(GUARDED)('without %s, %p is refused', async (permission, route) => {
    backend.policy.set(permission, DENY);
    const { status, body } = await send(route);
    expect(status).toBe(403);
    expect(JSON.stringify(body)).not.toContain('Text of triage');
  });

  it.each(GUARDED)(
    'without anything but %s, %p is not refused',
    async (permission, route) => {
      for (const other of [
        CONTENT,
        UPDATE,
        APPROVE,
        CLAIM,
        SOURCE_READ,
        REFRESH,
      ]) {
        if (other !== permission) {
          backend.policy.set(other, DENY);
        }
      }
      expect([401, 403]).not.toContain((await send(route)).status);
    },
  );

  it.each(METADATA)('%s %s needs the catalog alone', async (...route) => {
    for (const permission of [CONTENT, UPDATE, APPROVE, CLAIM, SOURCE_READ]) {
      backend.policy.set(permission, DENY);
    }
    const { status, text } = await send(route);
    expect(status).toBe(200);
    expect(text).not.toContain('Text of triage');
  });

  it.each(OF_ENTITIES)(
    '%s %s does not exist for who cannot see the entity, whatever they may do',
    async (...route) => {
      for (const ref of backend.catalog.entities.keys()) {
        backend.catalog.hidden.add(ref);
      }
      backend.policy.set(CONTENT, DENY).set(UPDATE, DENY).set(APPROVE, DENY);
      const { status, body } = await send(route);
      expect(status).toBe(404);
      expect(body.error.message).toMatch(/^There is no entity /);
    },
  );

  it('has no text, no details and no card of what the ledger does not know', async () => {
    const of = '/prompts/default/unknown';
    const { body } = await backend.api.get(`${of}/versions`).expect(200);
    expect(body.items).toEqual([]);
    await backend.api.get(of).expect(404);
    await backend.api.get(`${of}/versions/1`).expect(404);
    await backend.api.get(`${of}/details`).expect(404);
  });

  describe('text', () => {
    const ownedBy = (...claims: string[]) =>
      createGenaiAssetConditionalDecision(
        promptContentReadPermission,
        genaiAssetConditions.isAssetOwner({ claims }),
      );

    it("is for the ledger's owner, not for whom the catalog names", async () => {
      backend.policy.set(CONTENT, ownedBy('group:default/Support-AI'));
      const { body } = await backend.api.get(PROMPT).expect(200);
      expect(body.content).toEqual({ type: 'text', text: 'Text of triage' });
      await backend.api.get('/prompts/default/foreign').expect(403);
      backend.policy.set(CONTENT, ownedBy('group:default/thieves'));
      await backend.api.get(PROMPT).expect(403);
      backend.policy.set(CONTENT, ownedBy('group:default/others'));
      await backend.api.get('/prompts/default/foreign').expect(200);
    });

    it.each(TEXT)('%s %s is for listed services', async (...route) => {
      const listed = backend.api.asService('external:runner');
      expect((await send(route, listed)).status).toBe(200);
      for (const subject of ['external:other', 'plugin:catalog']) {
        const { status, text } = await send(
          route,
          backend.api.asService(subject),
        );
        expect(status).toBe(403);
        expect(text).not.toContain('Text of triage');
      }
    });

    it('is not for a listed service that the permission system refuses', async () => {
      backend.policy.set(CONTENT, DENY);
      const listed = backend.api.asService('external:runner');
      expect((await listed.get(PROMPT)).status).toBe(403);
    });

    it('says what the caller may do', async () => {
      backend.policy.set(CONTENT, DENY).set(APPROVE, DENY);
      const { body } = await backend.api.get(`${PROMPT}/details`).expect(200);
      expect(body.may).toEqual({
        readContent: false,
        update: true,
        approve: false,
      });
    });
  });

  describe('services', () => {
    const evaluate = (subject: string) =>
      backend.api
        .asService(subject)
        .post(`${PROMPT}/versions/1/evaluations`)
        .send(RUN);

    it('write only where config lists them, each for a user', async () => {
      const refused = await evaluate('external:other').expect(403);
      expect(refused.body.error.message).toContain('genaiCatalog.services');
      const nameless = await evaluate('external:pipeline').expect(400);
      expect(nameless.body.error.message).toMatch(/On-Behalf-Of/);
      const { body } = await evaluate('external:pipeline')
        .set('Genai-Catalog-On-Behalf-Of', 'user:default/ann')
        .expect(201);
      expect(body.items.at(-1).by).toBe('user:default/ann');
    });

    it('do not approve', async () => {
      const { status } = await backend.api
        .asService('external:pipeline')
        .post(`${PROMPT}/versions/1/approvals`)
        .set('Genai-Catalog-On-Behalf-Of', 'user:default/ann')
        .send({});
      expect(status).toBe(403);
    });

    it('read the change feed only as the catalog', async () => {
      const changes = '/assets/changes?after=0&limit=2';
      await backend.api.get(changes).expect(403);
      for (const subject of ['plugin:search', 'external:catalog']) {
        await backend.api.asService(subject).get(changes).expect(403);
      }
      const { body } = await backend.api
        .asService('plugin:catalog')
        .get(changes)
        .expect(200);
      expect(body.items).toHaveLength(2);
      expect(body).toMatchObject({ more: true, nextSeq: expect.any(Number) });
    });

    it('ask for facts, which users do not', async () => {
      const query = { entityRefs: ['component:copilot'] };
      await backend.api.post('/facts/query').send(query).expect(403);
      const { body } = await backend.api
        .asService('plugin:lens-review')
        .post('/facts/query')
        .send(query)
        .expect(200);
      expect(body.items).toMatchObject([
        { entityRef: 'component:default/copilot', prompts: [], models: [] },
      ]);
    });
  });
});
