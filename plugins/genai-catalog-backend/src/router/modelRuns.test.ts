import { entity, GenaiBackend, startGenaiBackend } from '../__testUtils__';
import {
  bothDatabases,
  model,
  prompt,
  TestLedger,
  textVersion,
} from '../ledger/__testUtils__';

const databases = bothDatabases();
const OLD = 'vendor.old-v1';
const RUNS = '/models/default/old/evaluations';

const ENTITIES = [
  'model:default/old',
  'model:default/other',
  'prompt:default/triage',
  'prompt:default/reply',
].map(ref => entity(ref));

const run = (of: string, hour: number, more: object = {}) => ({
  model: of,
  suite: 'answers',
  passed: true,
  runAt: `2026-11-20T${String(hour).padStart(2, '0')}:00:00.000Z`,
  ...more,
});

describe.each(databases.ids)('evaluations that end with a model, %s', id => {
  let backend: GenaiBackend;

  const record = (name: string, runs: object[]) =>
    backend.api
      .post(`/prompts/default/${name}/versions/1/evaluations`)
      .send({ evaluations: runs })
      .expect(201);

  beforeAll(async () => {
    const knex = await databases.open(id);
    const facts = {
      type: 'chat',
      owner: 'group:ai-platform',
      provider: { id: 'vendor', modelId: OLD },
      deprecation: {
        status: 'legacy',
        endOfLifeAt: new Date(Date.now() + 86_400_000).toISOString(),
      },
    } as const;
    await new TestLedger({ db: knex }).offer([
      model('old', { facts, aliases: ['arn:old'] }),
      model('other'),
      prompt('triage', { versions: [textVersion('1', 'x')] }),
      prompt('reply', { versions: [textVersion('1', 'y')] }),
    ]);
    backend = await startGenaiBackend({ knex, entities: ENTITIES });
    await record('triage', [
      run(OLD, 1, { score: 0.5, threshold: 0.4 }),
      run('model:old', 2),
      run('other', 3),
    ]);
    await record('reply', [
      run('arn:old', 4, { passed: false }),
      run('model:default/old', 5),
    ]);
  });

  beforeEach(() => backend.catalog.hidden.clear());
  afterAll(() => backend.stop());

  it('lists the runs with it by whatever name, newest first, page by page', async () => {
    const { body } = await backend.api.get(`${RUNS}?limit=3`).expect(200);
    expect(body).toMatchObject({
      totalItems: 4,
      items: [
        {
          ref: 'prompt:default/reply',
          version: '1',
          model: 'model:default/old',
        },
        { ref: 'prompt:default/reply', model: 'arn:old', passed: false },
        { ref: 'prompt:default/triage', model: 'model:old' },
      ],
    });
    const next = await backend.api
      .get(`${RUNS}?limit=3&cursor=${body.nextCursor}`)
      .expect(200);
    expect(next.body.items).toMatchObject([
      { model: OLD, score: 0.5, threshold: 0.4, title: 'The triage' },
    ]);
    expect(next.body).not.toHaveProperty('nextCursor');
    expect(JSON.stringify([body, next.body])).not.toContain('assetId');
  });

  it('leaves out what the caller may not see, and counts without it', async () => {
    backend.catalog.hidden.add('prompt:default/reply');
    const { body } = await backend.api.get(RUNS).expect(200);
    expect(body.totalItems).toBe(2);
    expect(body.items).toHaveLength(2);
    const retiring = await backend.api.get('/models/retirements').expect(200);
    expect(retiring.body.items).toMatchObject([
      { ref: 'model:default/old', evaluations: 2 },
    ]);
    backend.catalog.hidden.add('model:default/old');
    await backend.api.get(RUNS).expect(404);
  });

  it('has none of a model with which nothing was evaluated', async () => {
    await backend.api.get('/models/default/nobody/evaluations').expect(404);
    const { body } = await backend.api
      .get('/models/default/other/evaluations')
      .expect(200);
    expect(body.totalItems).toBe(1);
  });

  it('refuses a cursor that no reply gave', async () => {
    const { body } = await backend.api.get(`${RUNS}?cursor=x`).expect(400);
    expect(body.error.message).toMatch(/^cursor: /);
  });
});
