import { Lens } from '@genai-lens/backstage-plugin-lens-review-common';
import { answerEverything, questionIdsOf } from '../__testUtils__/answers';
import { component } from '../__testUtils__/entities';
import { LENS } from '../__testUtils__/reviewApi';
import {
  ReviewBackend,
  startReviewBackend,
} from '../__testUtils__/startReviewBackend';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('reviews on %s', id => {
  let backend: ReviewBackend;
  let lens: Lens;

  beforeAll(async () => {
    backend = await startReviewBackend({
      knex: await databases.init(id),
      entities: [
        ...[
          'copilot',
          'scoped',
          'whole',
          'gone',
          'aged',
          'twice',
          'unbegun',
        ].map(name => component(name)),
        component('payments', { kind: 'API' }),
      ],
    });
    lens = (await backend.api.get(`/lenses/${LENS}`).expect(200)).body;
  });

  afterAll(() => backend.stop());

  it('starts a review once, and returns it afterwards', async () => {
    const { api } = backend;
    const started = await api
      .start('copilot', {
        scope: { agents: 'no-agents' },
        scenarios: ['code-review'],
      })
      .expect(201);
    expect(started.body.review).toMatchObject({
      entityRef: 'component:default/copilot',
      lensId: LENS,
      lensVersion: lens.version,
      status: 'draft',
      scope: { agents: 'no-agents' },
      scenarios: ['code-review'],
      createdBy: 'user:default/jane',
    });
    expect(started.body.answers).toEqual([]);
    expect(started.body.scorecard).toMatchObject({
      status: 'draft',
      risk: 'UNANSWERED',
      answered: 0,
    });
    expect(started.body.may).toEqual({ update: true });

    const again = await api.as('user:default/joe').start('copilot').expect(200);
    expect(again.body.review).toEqual(started.body.review);
    expect((await api.read('copilot').expect(200)).body).toEqual(started.body);
  });

  it('lists the reviews of an entity whatever the case of its ref', async () => {
    await backend.api.start('copilot');
    const { body } = await backend.api
      .get('/entities/Component/Default/CoPilot/reviews')
      .expect(200);
    expect(body.items).toHaveLength(1);
    expect(body.items[0]).toMatchObject({
      lensId: LENS,
      lensVersion: lens.version,
      status: 'draft',
      scorecard: { questions: expect.any(Number) },
    });
  });

  it('starts one review where two are started at once', async () => {
    const replies = await Promise.all([
      backend.api.start('twice'),
      backend.api.start('twice'),
      backend.api.start('twice'),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    const created = replies.map(({ body }) => body.review.createdAt);
    expect(new Set(created).size).toBe(1);
  });

  it('scores anew when the scope changes, and takes a fact back with null', async () => {
    const { api } = backend;
    const path = `/entities/component/default/scoped/reviews/${LENS}`;
    const whole = (await api.start('scoped').expect(201)).body.scorecard;
    const scope = { retrieval: 'no-retrieval', agents: 'no-agents' };
    const scoped = await api.patch(path).send({ scope }).expect(200);
    expect(scoped.body.review.scope).toEqual(scope);
    expect(scoped.body.scorecard.outOfScope).toBeGreaterThan(whole.outOfScope);
    expect(scoped.body.scorecard.questions).toBeLessThan(whole.questions);
    expect((await api.read('scoped')).body).toEqual(scoped.body);

    const back = await api
      .patch(path)
      .send({ scope: { retrieval: null, agents: null } })
      .expect(200);
    expect(back.body.review.scope).toEqual({});
    expect(back.body.scorecard).toEqual(whole);
  });

  it('changes scenarios, pillar priority and notes, and nothing that is not given', async () => {
    const { api } = backend;
    const path = `/entities/component/default/scoped/reviews/${LENS}`;
    await api.start('scoped');
    const priority = lens.pillars.map(pillar => pillar.id).reverse();
    await api.patch(path).send({ pillarPriority: priority }).expect(200);
    const noted = await api.patch(path).send({ notes: 'Draft' }).expect(200);
    expect(noted.body.review).toMatchObject({
      pillarPriority: priority,
      notes: 'Draft',
    });
    const cleared = await api.patch(path).send({ notes: '' }).expect(200);
    expect(cleared.body.review.notes).toBeUndefined();
    expect(cleared.body.review.pillarPriority).toEqual(priority);
  });

  it.each([
    ['an unknown fact', { scope: { colour: 'red' } }, /scope\.colour/],
    ['an unknown value', { scope: { agents: 'many' } }, /scope\.agents/],
    ['an unknown scenario', { scenarios: ['new'] }, /scenarios\[0\].*new/],
    [
      'a pillar named twice',
      { pillarPriority: ['security', 'security'] },
      /pillarPriority\[1\].*twice/,
    ],
    ['notes beyond the limit', { notes: 'x'.repeat(2085) }, /^notes: /],
    ['notes with U+0000', { notes: 'a\u0000b' }, /^notes: /],
    ['an unknown field', { colour: 'red' }, /colour/],
    ['a wrong type', { scope: 'all' }, /^scope: /],
  ])('refuses a change with %s', async (_, body, message) => {
    await backend.api.start('scoped');
    const refused = await backend.api
      .patch(`/entities/component/default/scoped/reviews/${LENS}`)
      .send(body)
      .expect(400);
    expect(refused.body.error.message).toMatch(message);
  });

  it('submits a review whose questions are all answered', async () => {
    const { api } = backend;
    await api.start('whole').expect(201);
    const early = await api.submit('whole').expect(409);
    expect(early.body.missing).toEqual(questionIdsOf(lens));
    expect(early.body.error.name).toBe('ConflictError');

    await answerEverything(api, 'whole', lens);
    const submitted = await api
      .as('user:default/joe')
      .submit('whole')
      .expect(200);
    expect(submitted.body.review).toMatchObject({
      status: 'complete',
      submittedBy: 'user:default/joe',
    });
    expect(submitted.body.scorecard).toMatchObject({
      status: 'complete',
      risk: 'NONE',
      maturity: { claimed: 100, possible: 100 },
    });

    const rescoped = await api
      .patch(`/entities/component/default/whole/reviews/${LENS}`)
      .send({ scope: { agents: 'no-agents' } })
      .expect(200);
    expect(rescoped.body.review).toMatchObject({
      status: 'stale',
      staleReasons: ['scope-changed'],
    });
    expect((await api.submit('whole').expect(200)).body.review.status).toBe(
      'complete',
    );
  });

  it('confirms answers without changing what they say', async () => {
    const { api } = backend;
    const [first, second] = questionIdsOf(lens);
    await api.start('aged');
    const saved = await api
      .save('aged', {
        questionId: first,
        basedOn: 0,
        body: { selectedChoices: [], notes: 'Nothing yet' },
      })
      .expect(200);
    const confirmed = await api
      .as('user:default/joe')
      .confirm('aged', [first, first])
      .expect(200);
    expect(confirmed.body.answers).toHaveLength(1);
    expect(confirmed.body.answers[0]).toEqual({
      ...saved.body.answer,
      confirmedAt: expect.any(String),
      confirmedBy: 'user:default/joe',
    });
    expect(confirmed.body.scorecard).toEqual(saved.body.scorecard);

    const unanswered = await api.confirm('aged', [first, second]).expect(400);
    expect(unanswered.body.error.message).toMatch(`questionIds[1]`);
    const unknown = await api.confirm('aged', ['NOPE']).expect(400);
    expect(unknown.body.error.message).toMatch('NOPE');
    await api.confirm('aged', []).expect(400);
  });

  it('deletes a review and lets another one begin', async () => {
    const { api } = backend;
    const path = `/entities/component/default/gone/reviews/${LENS}`;
    await api.start('gone').expect(201);
    await api
      .save('gone', {
        questionId: questionIdsOf(lens)[0],
        basedOn: 0,
        body: { selectedChoices: [] },
      })
      .expect(200);
    const deleted = await api.delete(path).expect(204);
    expect(deleted.text).toBe('');
    await api.read('gone').expect(404);
    await api.delete(path).expect(404);
    const { body } = await api.start('gone').expect(201);
    expect(body.answers).toEqual([]);
    expect((await api.history('gone')).body.items).toHaveLength(1);
  });

  it.each([
    ['get', '/entities/component/default/nobody/reviews', 'nobody'],
    ['get', `/entities/component/default/nobody/reviews/${LENS}`, 'nobody'],
    ['put', `/entities/component/default/copilot/reviews/no-lens`, 'no-lens'],
    ['get', `/entities/component/default/copilot/reviews/no-lens`, 'no-lens'],
    ['get', '/lenses/no-lens', 'no-lens'],
    ['patch', `/entities/component/default/unbegun/reviews/no-lens`, 'no-lens'],
    ['patch', `/entities/component/default/unbegun/reviews/${LENS}`, 'unbegun'],
    [
      'delete',
      `/entities/component/default/unbegun/reviews/${LENS}`,
      'unbegun',
    ],
    [
      'post',
      `/entities/component/default/unbegun/reviews/${LENS}/submit`,
      LENS,
    ],
    [
      'get',
      `/entities/component/default/unbegun/reviews/${LENS}/history`,
      LENS,
    ],
    ['get', `/lenses/${LENS}?version=9.9`, '9.9'],
    ['get', `/entities/component/default/%2e%2e/reviews`, '..'],
    ['get', `/entities/component/default/a%2Fb/reviews`, 'a/b'],
  ] as const)(
    'answers 404 to %s %s, with the name',
    async (method, path, name) => {
      const { body } = await backend.api[method](path).expect(404);
      expect(body.error.message).toContain(name);
    },
  );

  it('answers 400 to a name that holds U+0000', async () => {
    const { body } = await backend.api
      .get('/entities/component/default/a%00b/reviews')
      .expect(400);
    expect(body.error.message).toMatch(/^name: /);
  });

  it('reviews only the configured kinds', async () => {
    const { body } = await backend.api
      .put(`/entities/api/default/payments/reviews/${LENS}`)
      .send({})
      .expect(400);
    expect(body.error.message).toMatch(/^kind: /);
  });
});
