import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { component } from '../__testUtils__/entities';
import { peopleWith } from '../__testUtils__/people';
import { DENY } from '../__testUtils__/policy';
import { LENS } from '../__testUtils__/reviewApi';
import {
  ReviewBackend,
  startReviewBackend,
} from '../__testUtils__/startReviewBackend';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();

/** Documented as HIGH; of the pillar security. */
const HIGH = { questionId: 'GENSEC01', choiceId: 'GENSEC01_BP01' };
const DAY_MS = 24 * 60 * 60 * 1000;
const JANE = 'user:default/jane';

const userInfo = peopleWith({
  [JANE]: ['group:default/support'],
  'user:default/joe': ['group:default/support'],
  'user:default/rita': ['group:default/risk'],
});

describe.each(databases.eachSupportedId())('plan on %s', id => {
  let backend: ReviewBackend;
  const scheduler = mockServices.scheduler();

  const path = (name: string, rest = '') =>
    `/entities/component/default/${name}/reviews/${LENS}/improvements${rest}`;
  const ahead = (days: number) =>
    new Date(Date.now() + days * DAY_MS).toISOString();
  const day = (days: number) => ahead(days).slice(0, 10);
  const list = async (name: string, query = '') =>
    (await backend.api.get(path(name, query)).expect(200)).body;
  const item = async (name: string, choiceId = HIGH.choiceId) =>
    (await list(name, '?limit=200')).items.find(
      (one: { choiceId: string }) => one.choiceId === choiceId,
    );
  const patch = (name: string, body: object, choiceId = HIGH.choiceId) =>
    backend.api.patch(path(name, `/${choiceId}`)).send(body);
  const ask = (name: string, body: object = {}) =>
    backend.api
      .post(path(name, `/${HIGH.choiceId}/acceptance`))
      .send({ reason: 'Until the move', expiresAt: ahead(30), ...body });
  const act = (name: string, what: string, as = JANE) =>
    backend.api.as(as).post(path(name, `/${HIGH.choiceId}/acceptance/${what}`));
  const counts = async (name: string) => {
    const { scorecard } = (await backend.api.read(name).expect(200)).body;
    const { openPractices, acceptedPractices } = scorecard;
    return [openPractices.HIGH, acceptedPractices.HIGH];
  };
  /** Leaves the best practices of three questions open. */
  const open = async (name: string) => {
    await backend.api.start(name);
    for (const questionId of ['GENSEC01', 'GENREL04', 'GENOPS03']) {
      await backend.api
        .save(name, {
          questionId,
          basedOn: 0,
          body: { selectedChoices: [`${questionId}_no`] },
        })
        .expect(200);
    }
  };

  beforeAll(async () => {
    backend = await startReviewBackend({
      knex: await databases.init(id),
      entities: [
        ...['order', 'plan', 'bad', 'accept', 'who', 'expiry', 'mine'].map(
          name => component(name),
        ),
        component('jane', { kind: 'User' }),
        component('support', { kind: 'Group' }),
      ],
      features: [
        userInfo,
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler,
        }),
      ],
      config: {
        lensReview: {
          acceptance: { pillars: { security: ['risk', 'support'] } },
        },
      },
    });
  });

  beforeEach(() => backend.audit.entries.splice(0));

  afterAll(() => backend.stop());

  it('lists open best practices, worst first by documented risk, pillar priority and effort, page by page', async () => {
    await open('order');
    await backend.api
      .patch(`/entities/component/default/order/reviews/${LENS}`)
      .send({ pillarPriority: ['reliability', 'operationalExcellence'] })
      .expect(200);
    const all = await list('order', '?limit=200');
    const ranks = all.items.map(
      ({ documentedRisk }: { documentedRisk: string }) =>
        ['HIGH', 'MEDIUM', 'LOW'].indexOf(documentedRisk),
    );
    expect(ranks).toEqual([...ranks].sort());
    expect(all.totalItems).toBe(all.items.length);
    expect(all.items.length).toBeGreaterThan(4);
    const first = await list('order', '?limit=2');
    const second = await list('order', `?limit=200&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items]).toEqual(all.items);
    expect(second.nextCursor).toBeUndefined();
    await backend.api.get(path('order', '?cursor=x')).expect(400, /cursor/);
  });

  it('plans owner, day, ticket and status, tells history and audit, and repeats without a write', async () => {
    await open('plan');
    const change = {
      owner: 'Group:default/Support',
      dueAt: day(20),
      ticketUrl: 'https://tickets.example.com/7',
      status: 'in-progress',
    };
    const { body } = await patch('plan', change).expect(200);
    expect(body).toMatchObject({
      ...HIGH,
      ...change,
      owner: 'group:default/support',
      state: 'open',
      revision: 1,
      updatedBy: JANE,
    });
    expect((await patch('plan', change).expect(200)).body).toEqual(body);
    expect(await item('plan')).toEqual(body);
    const cleared = (
      await patch('plan', { owner: null, dueAt: null }).expect(200)
    ).body;
    expect(cleared).not.toHaveProperty('owner');
    expect(cleared).toMatchObject({ status: 'in-progress', revision: 2 });
    const [entry, before] = (await backend.api.history('plan')).body.items;
    expect(entry).toMatchObject({
      type: 'improvement-planned',
      questionId: 'GENSEC01',
      by: JANE,
      from: { choiceId: HIGH.choiceId, owner: 'group:default/support' },
    });
    expect(before).not.toHaveProperty('from');
    expect(
      backend.audit.entries.map(({ eventId, outcome }) => [eventId, outcome]),
    ).toContainEqual(['improvement-plan', 'succeeded']);
  });

  it.each<[string, object, RegExp]>([
    ['a day that has passed', { dueAt: '2020-01-01' }, /dueAt: .*has passed/],
    ['a day beyond a year', { dueAt: '2999-01-01' }, /dueAt: .*year ahead/],
    ['what is no day', { dueAt: 'soon' }, /dueAt/],
    ['an unknown user', { owner: 'user:default/nobody' }, /owner: .*nobody/],
    ['an owner of another kind', { owner: 'component:default/bad' }, /owner/],
    [
      'a ticket without http',
      { ticketUrl: 'ftp://tickets.example.com/7' },
      /ticketUrl/,
    ],
    ['a status that there is not', { status: 'later' }, /status/],
    ['a field that there is not', { dueOn: '2030-01-01' }, /dueOn/],
  ])('refuses %s', async (_, body, message) => {
    await open('bad');
    const reply = await patch('bad', body).expect(400);
    expect(reply.body.error.message).toMatch(message);
    expect(await item('bad')).toMatchObject({ revision: 0 });
  });

  it('refuses to plan for what is not open, or not there', async () => {
    await open('bad');
    await patch('bad', { status: 'done' }, 'GENSEC02_BP01').expect(409);
    await patch('bad', { status: 'done' }, 'GENSEC99_BP01').expect(404);
    expect(await item('bad', 'GENSEC02_BP01')).toBeUndefined();
  });

  it('accepts a risk by another person of a group that config names, and counts it apart', async () => {
    await open('accept');
    const [openBefore] = await counts('accept');
    const asked = (await ask('accept').expect(201)).body;
    expect(asked).toMatchObject({ status: 'requested', requestedBy: JANE });
    expect((await ask('accept', asked).expect(400)).body.error.message).toMatch(
      /Unrecognized/,
    );
    const { reason, expiresAt } = asked;
    expect(
      (await ask('accept', { reason, expiresAt }).expect(200)).body,
    ).toEqual(asked);
    await ask('accept', { reason: 'Another' }).expect(409);
    expect(await counts('accept')).toEqual([openBefore, 0]);

    const accepted = (
      await act('accept', 'approve', 'user:default/rita').expect(200)
    ).body;
    expect(accepted).toMatchObject({
      status: 'accepted',
      approvedBy: 'user:default/rita',
    });
    expect(await counts('accept')).toEqual([openBefore - 1, 1]);
    expect(await item('accept')).toMatchObject({ state: 'accepted' });
    await ask('accept', { reason: 'Longer' }).expect(409);

    expect((await act('accept', 'revoke').expect(200)).body.status).toBe(
      'revoked',
    );
    expect(await counts('accept')).toEqual([openBefore, 0]);
    await act('accept', 'approve', 'user:default/rita').expect(409);
    await ask('accept', { reason: 'Again' }).expect(201);
    expect(
      (await backend.api.history('accept')).body.items
        .slice(0, 4)
        .map(({ type }: { type: string }) => type),
    ).toEqual([
      'acceptance-requested',
      'acceptance-revoked',
      'acceptance-approved',
      'acceptance-requested',
    ]);
  });

  it('lets neither who asks nor an owner accept a high risk, nor a service', async () => {
    await open('who');
    await ask('who').expect(201);
    expect((await item('who')).may).toEqual({
      approve: false,
      whyNot: 'Whoever asks to accept a risk cannot accept it',
    });
    await act('who', 'approve').expect(403, /cannot accept it/);
    await act('who', 'approve', 'user:default/joe').expect(
      403,
      /own the entity/,
    );
    expect(await counts('who')).toEqual([expect.any(Number), 0]);
    const seen = await backend.api
      .as('user:default/rita')
      .get(path('who', '?limit=200'))
      .expect(200);
    expect(
      seen.body.items.find(
        ({ choiceId }: { choiceId: string }) => choiceId === HIGH.choiceId,
      ).may,
    ).toEqual({ approve: true });
  });

  it('refuses an acceptance without an end in the coming year, or a reason', async () => {
    await open('expiry');
    await ask('expiry', { expiresAt: ahead(-1) }).expect(400, /expiresAt/);
    await ask('expiry', { expiresAt: ahead(370) }).expect(400, /expiresAt/);
    await ask('expiry', { expiresAt: 'never' }).expect(400, /expiresAt/);
    await ask('expiry', { reason: '  ' }).expect(400, /reason/);
    await act('expiry', 'approve', 'user:default/rita').expect(409);
    await act('expiry', 'revoke').expect(409);
    expect(await item('expiry')).not.toHaveProperty('acceptance');
  });

  it('gives each person what they and their groups are to close', async () => {
    await open('mine');
    await patch('mine', { owner: JANE, dueAt: day(9) }).expect(200);
    await patch('mine', { owner: 'group:default/support' }, 'GENREL04_BP01');
    await patch('mine', { owner: JANE, dueAt: day(3) }, 'GENREL04_BP02');
    const plan = async (query = '', as = JANE) =>
      (await backend.api.as(as).get(`/plan${query}`).expect(200)).body;
    const choices = (body: { items: { choiceId: string }[] }) =>
      body.items.map(({ choiceId }) => choiceId);
    await scheduler.triggerTask('lens-review-sweep');
    const all = await plan();
    expect(choices(all)).toEqual([
      'GENREL04_BP02',
      'GENSEC01_BP01',
      'GENREL04_BP01',
    ]);
    expect(all.totalItems).toBe(3);
    expect(all.items[0]).toMatchObject({
      title: 'mine',
      practiceTitle: 'Implement a model catalog',
    });
    const first = await plan('?limit=1');
    expect(choices(await plan(`?cursor=${first.nextCursor}`))).toEqual([
      'GENSEC01_BP01',
      'GENREL04_BP01',
    ]);
    expect(choices(await plan('', 'user:default/rita'))).toEqual([]);
    expect(choices(await plan('?assignee=group:support'))).toEqual([
      'GENREL04_BP01',
    ]);
    await backend.api.get('/plan?assignee=user:nobody').expect(400, /assignee/);
    await backend.api
      .save('mine', {
        questionId: 'GENREL04',
        basedOn: 1,
        body: { selectedChoices: ['GENREL04_BP01', 'GENREL04_BP02'] },
      })
      .expect(200);
    expect(choices(await plan())).toEqual(['GENSEC01_BP01']);
    backend.policy.read = DENY;
    expect(choices(await plan())).toEqual([]);
  });
});
