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
const SECRET = 'what-a-person-wrote';
const TRIAGE = '/prompts/default/Triage';
const CLAUDE = '/models/default/claude-x';
const PROMPT = { entityRef: 'prompt:default/triage' };
const MODEL = { entityRef: 'model:default/claude-x' };
const RUN = {
  evaluations: [{ model: SECRET, suite: SECRET, passed: true }],
};

const CALLS = [
  ['get', TRIAGE, undefined, 'prompt-content-read', PROMPT],
  [
    'get',
    `${TRIAGE}?label=production`,
    undefined,
    'prompt-content-read',
    { ...PROMPT, label: 'production' },
  ],
  [
    'get',
    `${TRIAGE}/versions/1`,
    undefined,
    'prompt-content-read',
    { ...PROMPT, version: '1' },
  ],
  [
    'get',
    `${TRIAGE}/diff?from=1&to=1`,
    undefined,
    'prompt-content-read',
    { ...PROMPT, from: '1', to: '1' },
  ],
  [
    'post',
    `${TRIAGE}/versions/1/approvals`,
    { reason: SECRET },
    'prompt-approve',
    { ...PROMPT, version: '1', status: 'approved' },
  ],
  [
    'post',
    `${TRIAGE}/versions/1/evaluations`,
    RUN,
    'prompt-evaluations-record',
    { ...PROMPT, version: '1' },
  ],
  [
    'patch',
    `${TRIAGE}/curation`,
    { purpose: SECRET },
    'prompt-curate',
    { ...PROMPT, fields: ['purpose'] },
  ],
  [
    'post',
    `${CLAUDE}/approvals`,
    { reason: SECRET },
    'model-approve',
    { ...MODEL, status: 'approved' },
  ],
  [
    'post',
    `${CLAUDE}/versions/1/evaluations`,
    RUN,
    'model-evaluations-record',
    { ...MODEL, version: '1' },
  ],
  [
    'patch',
    `${CLAUDE}/curation`,
    { family: SECRET },
    'model-curate',
    { ...MODEL, fields: ['family'] },
  ],
  [
    'post',
    '/sources/files/refresh',
    { full: true },
    'source-refresh',
    { sourceId: 'files', full: true },
  ],
] as const;

describe('audit', () => {
  let backend: GenaiBackend;

  beforeAll(async () => {
    const knex = await databases.open('SQLITE_3');
    await new TestLedger({ db: knex }).offer([
      prompt('triage', { labels: [{ name: 'production', version: '1' }] }),
      model('claude-x', {
        versions: [{ version: '1', mutable: false, models: [] }],
      }),
    ]);
    backend = await startGenaiBackend({
      knex,
      entities: [
        entity('prompt:default/triage'),
        entity('model:default/claude-x'),
      ],
      config: {
        sources: [{ id: 'files', type: 'files', directory: '/nowhere' }],
      },
    });
  });

  beforeEach(() => {
    backend.policy.clear();
    backend.audit.entries.splice(0);
  });

  afterAll(() => backend.stop());

  it.each(CALLS)(
    'is told of %s %s',
    async (method, path, body, eventId, meta) => {
      const reply = await backend.api[method](path).send(body);
      expect(reply.status).toBeLessThan(300);
      expect(backend.audit.entries).toEqual([
        { eventId, meta, outcome: 'succeeded' },
      ]);
    },
  );

  it.each(CALLS)(
    'is told that %s %s was denied, without what it was about',
    async (method, path, body, eventId, meta) => {
      for (const name of [
        'prompt.content.read',
        'asset.update',
        'asset.approve',
        'source.refresh',
      ]) {
        backend.policy.set(`genai-catalog.${name}`, DENY);
      }
      await backend.api[method](path).send(body).expect(403);
      expect(backend.audit.entries).toEqual([
        {
          eventId,
          meta,
          outcome: 'failed',
          error: expect.objectContaining({ name: 'NotAllowedError' }),
        },
      ]);
      const told = JSON.stringify(
        backend.audit.entries.map(entry => [entry, { ...entry.error }]),
      );
      expect(told).not.toContain(SECRET);
      expect(told).not.toContain('Text of triage');
    },
  );

  it('is told of services that may not read text', async () => {
    await backend.api.asService('external:other').get(TRIAGE).expect(403);
    expect(backend.audit.entries).toMatchObject([
      { eventId: 'prompt-content-read', outcome: 'failed' },
    ]);
  });

  it('is told whose assets somebody claims', async () => {
    await backend.api
      .post('/unclaimed/claims')
      .send({ assetIds: ['nothing'], set: { owner: 'group:default/a' } })
      .expect(404);
    expect(backend.audit.entries).toMatchObject([
      {
        eventId: 'assets-claim',
        meta: { assetIds: ['nothing'], owner: 'group:default/a' },
        outcome: 'failed',
      },
    ]);
  });

  it('is told nothing of reads without text', async () => {
    await backend.api.get(`${TRIAGE}/versions`).expect(200);
    await backend.api.get(`${TRIAGE}/details`).expect(200);
    await backend.api.get('/sources').expect(200);
    expect(backend.audit.entries).toEqual([]);
  });
});
