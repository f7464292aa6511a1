import { entity, GenaiBackend, startGenaiBackend } from '../__testUtils__';
import {
  bothDatabases,
  model,
  prompt,
  TestLedger,
  textVersion,
} from '../ledger/__testUtils__';

const databases = bothDatabases();
const DAY = 86_400_000;
const inDays = (days: number) =>
  new Date(Date.now() + days * DAY + DAY / 2).toISOString();
const deprecated = (name: string, days: number, more: object = {}) =>
  model(name, {
    facts: {
      type: 'chat',
      owner: 'group:ai-platform',
      provider: { id: 'amazon-bedrock', modelId: name },
      deprecation: {
        status: days < 0 ? 'end-of-life' : 'legacy',
        endOfLifeAt: inDays(days),
        replacement: 'm-active',
      },
      ...more,
    },
  });

const OWNED = { ownedBy: ['group:default/support'] };
const ENTITIES = [
  entity('model:default/m-past', {
    ...OWNED,
    dependencyOf: ['component:default/old-bot', 'model:default/m-tuned'],
  }),
  entity('model:default/m-soon', {
    ...OWNED,
    dependencyOf: ['prompt:default/triage'],
  }),
  entity('model:default/m-active', OWNED),
  entity('model:default/m-tuned', {
    ownedBy: ['group:default/ml'],
    dependencyOf: ['component:default/tuned-bot'],
  }),
  entity('prompt:default/triage', {
    ...OWNED,
    dependsOn: ['model:default/m-soon'],
    dependencyOf: ['component:default/copilot', 'prompt:default/outer'],
  }),
  entity('prompt:default/outer', {
    ...OWNED,
    dependsOn: ['prompt:default/triage'],
    dependencyOf: ['component:default/copilot', 'component:default/hidden'],
  }),
  entity('component:default/copilot', {
    ownedBy: ['group:default/care'],
    dependsOn: ['prompt:default/outer', 'prompt:default/triage'],
  }),
  entity('component:default/old-bot', {
    ownedBy: ['group:default/care'],
    dependsOn: ['model:default/m-past', 'model:default/m-foreign'],
  }),
  entity('component:default/tuned-bot', { ownedBy: ['group:default/ml'] }),
  entity('component:default/hidden', { ownedBy: ['group:default/secret'] }),
  entity('component:default/plain', OWNED),
  entity('model:default/m-foreign', OWNED),
];

describe.each(databases.ids)('who uses what, on %s', id => {
  let backend: GenaiBackend;

  beforeAll(async () => {
    const knex = await databases.open(id);
    await new TestLedger({ db: knex }).offer([
      deprecated('m-past', -10, {
        approval: { status: 'approved' },
      }),
      deprecated('m-soon', 30),
      deprecated('m-late', 900),
      model('m-active'),
      prompt('triage', {
        versions: [textVersion('1', 'x', { parameters: { temperature: 1 } })],
        labels: [{ name: 'production', version: '1' }],
        facts: {
          owner: 'group:support-ai',
          review: { intervalDays: 1, lastReviewedAt: '2020-01-01' },
        },
      }),
      prompt('outer'),
    ]);
    backend = await startGenaiBackend({ knex, entities: ENTITIES });
    await backend.api
      .post('/prompts/default/triage/versions/1/evaluations')
      .send({
        evaluations: [
          { model: 'm-soon', suite: 'prompt injection', passed: false },
        ],
      })
      .expect(201);
  });

  beforeEach(() => {
    backend.catalog.hidden.clear();
    backend.catalog.hidden.add('component:default/hidden');
  });

  afterAll(() => backend.stop());

  const refsOf = (items: { ref: string }[]) => items.map(({ ref }) => ref);

  it('tells which models retire, soonest first, with whom it concerns', async () => {
    const { body } = await backend.api
      .get('/models/retirements?withinDays=90')
      .expect(200);
    expect(body.items).toMatchObject([
      {
        ref: 'model:default/m-past',
        status: 'end-of-life',
        daysLeft: -10,
        replacement: 'm-active',
        owners: ['group:default/support'],
        dependents: {
          models: [{ ref: 'model:default/m-tuned' }],
          components: [
            { ref: 'component:default/old-bot' },
            {
              ref: 'component:default/tuned-bot',
              via: 'model:default/m-tuned',
            },
          ],
          owners: ['group:default/care', 'group:default/ml'],
        },
      },
      { ref: 'model:default/m-soon', daysLeft: 30 },
    ]);
    const [, soon] = body.items;
    expect(refsOf(soon.dependents.prompts)).toEqual([
      'prompt:default/triage',
      'prompt:default/outer',
    ]);
    expect(soon.dependents.components).toEqual([
      {
        ref: 'component:default/copilot',
        kind: 'component',
        title: 'The copilot',
        owners: ['group:default/care'],
        via: 'prompt:default/triage',
      },
    ]);
    const near = await backend.api.get('/models/retirements?withinDays=0');
    expect(refsOf(near.body.items)).toEqual(['model:default/m-past']);
  });

  it('leaves out what the caller may not see', async () => {
    backend.catalog.hidden.add('model:default/m-past');
    backend.catalog.hidden.add('prompt:default/triage');
    const { body } = await backend.api.get('/models/retirements').expect(200);
    expect(body.items).toMatchObject([
      {
        ref: 'model:default/m-soon',
        dependents: { prompts: [], components: [], owners: [] },
      },
    ]);
    const used = await backend.api
      .get('/entities/component/default/copilot/assets')
      .expect(200);
    expect(refsOf(used.body.items)).toEqual(['prompt:default/outer']);
    await backend.api.get('/models/default/m-past/dependents').expect(404);
    await backend.api
      .get('/entities/component/default/hidden/assets')
      .expect(404);
  });

  it('tells who depends on a model', async () => {
    const { body } = await backend.api
      .get('/models/default/m-soon/dependents')
      .expect(200);
    expect(refsOf(body.components)).toEqual(['component:default/copilot']);
  });

  it('warns those who use something', async () => {
    const { body } = await backend.api
      .get('/entities/component/default/copilot/assets')
      .expect(200);
    const codesOf = (ref: string) =>
      body.items
        .find((item: { ref: string }) => item.ref === ref)
        .warnings.map(({ code }: { code: string }) => code);
    expect(codesOf('prompt:default/triage')).toEqual([
      'EVALUATION_FAILED',
      'REVIEW_OVERDUE',
    ]);
    expect(codesOf('model:default/m-soon')).toEqual([
      'RETIRING',
      'NOT_APPROVED',
    ]);
    expect(codesOf('prompt:default/outer')).toEqual([]);
    const model30 = body.items.find(
      (item: { ref: string }) => item.ref === 'model:default/m-soon',
    );
    expect(model30).toMatchObject({
      direct: false,
      via: ['prompt:default/triage'],
      warnings: [{ message: 'End of life in 30 days' }, {}],
    });
    const near = await backend.api.get(
      '/entities/component/default/copilot/assets?withinDays=7',
    );
    expect(JSON.stringify(near.body)).not.toContain('RETIRING');
    const past = await backend.api.get(
      '/entities/component/default/old-bot/assets',
    );
    expect(past.body.items).toMatchObject([
      { ref: 'model:default/m-foreign', warnings: [] },
      {
        ref: 'model:default/m-past',
        warnings: [{ code: 'END_OF_LIFE', severity: 'error' }],
      },
    ]);
  });

  it('gives services facts for evidence, without text', async () => {
    const { body, text } = await backend.api
      .asService('plugin:lens-review')
      .post('/facts/query')
      .send({
        entityRefs: [
          'Component:copilot',
          'component:default/old-bot',
          'component:default/plain',
          'component:default/hidden',
          'component:default/nobody',
          'k8sworkload:default/nobody',
        ],
      })
      .expect(200);
    expect(
      body.items.map(({ entityRef }: { entityRef: string }) => entityRef),
    ).toEqual([
      'component:default/copilot',
      'component:default/old-bot',
      'component:default/plain',
    ]);
    const [copilot, oldBot, plain] = body.items;
    const stateOf = (facts: typeof copilot, choiceId: string) =>
      facts.facts.find(
        (fact: { choiceId: string }) => fact.choiceId === choiceId,
      ).state;
    expect(copilot.prompts).toEqual([
      'prompt:default/outer',
      'prompt:default/triage',
    ]);
    expect(copilot.models).toEqual(['model:default/m-soon']);
    expect(copilot.versions).toEqual([
      expect.objectContaining({ ref: 'prompt:default/outer', version: '1' }),
      {
        kind: 'prompt',
        ref: 'prompt:default/triage',
        title: 'The triage',
        label: 'production',
        version: '1',
      },
    ]);
    expect(copilot.versions[0]).not.toHaveProperty('label');
    expect(stateOf(copilot, 'GENOPS03_BP01')).toBe('contradicted');
    expect(stateOf(oldBot, 'GENREL04_BP02')).toBe('contradicted');
    // What the catalog has and the ledger has not is declared, and lacks everything.
    expect(oldBot.models).toEqual([
      'model:default/m-foreign',
      'model:default/m-past',
    ]);
    for (const { choiceId } of plain.facts) {
      expect(stateOf(plain, choiceId)).toBe('none-declared');
    }
    expect(text).not.toContain('Text of');
    await backend.api
      .asService('plugin:lens-review')
      .post('/facts/query')
      .send({ entityRefs: ['not a ref'] })
      .expect(400);
  });
});
