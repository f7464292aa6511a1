import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { component } from '../__testUtils__/entities';
import { peopleWith } from '../__testUtils__/people';
import { ALLOW, DENY } from '../__testUtils__/policy';
import { LENS } from '../__testUtils__/reviewApi';
import {
  ReviewBackend,
  startReviewBackend,
} from '../__testUtils__/startReviewBackend';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();
const SAM = 'user:default/sam';
const RISK = 'group:default/risk';
const DAY_MS = 24 * 60 * 60 * 1000;
const ahead = (days: number) =>
  new Date(Date.now() + days * DAY_MS).toISOString();

describe.each(databases.eachSupportedId())('handovers on %s', id => {
  let backend: ReviewBackend;
  const scheduler = mockServices.scheduler();

  const review = (name: string, rest = '') =>
    `/entities/component/default/${name}/reviews/${LENS}${rest}`;
  const handOver = (name: string, body: object) =>
    backend.api.put(review(name, '/questions/GENSEC01/handover')).send(body);
  const answer = (name: string, questionId: string, basedOn = 0) =>
    backend.api
      .as(SAM)
      .save(name, { questionId, basedOn, body: { selectedChoices: [] } });
  const may = async (name: string) =>
    (await backend.api.as(SAM).read(name).expect(200)).body.may;

  beforeAll(async () => {
    backend = await startReviewBackend({
      knex: await databases.init(id),
      entities: [
        ...['one', 'group', 'bad', 'ended'].map(name => component(name)),
        component('sam', { kind: 'User' }),
        component('risk', { kind: 'Group' }),
      ],
      features: [
        peopleWith({ [SAM]: [RISK] }),
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler,
        }),
      ],
    });
    for (const name of ['one', 'group', 'bad', 'ended']) {
      await backend.api.start(name).expect(201);
    }
    await scheduler.triggerTask('lens-review-sweep');
  });

  beforeEach(() => {
    backend.policy.update = ALLOW;
  });

  afterAll(() => backend.stop());

  it('lets a person answer the one question, and nothing else, until it is taken back', async () => {
    const body = { to: SAM, message: 'You run the gateway' };
    const given = (await handOver('one', body).expect(200)).body;
    expect(given).toMatchObject({
      questionId: 'GENSEC01',
      ...body,
      by: 'user:default/jane',
    });
    expect((await handOver('one', body).expect(200)).body).toEqual(given);
    expect((await backend.api.get(review('one', '/handovers'))).body).toEqual({
      items: [given],
    });

    backend.policy.update = DENY;
    expect(await may('one')).toEqual({ update: false, answer: ['GENSEC01'] });
    await answer('one', 'GENSEC01').expect(200);
    await answer('one', 'GENSEC02').expect(403);
    await backend.api
      .as(SAM)
      .post(review('one', '/confirm'))
      .send({ questionIds: ['GENSEC01'] })
      .expect(403);
    await backend.api
      .as('user:default/eve')
      .save('one', {
        questionId: 'GENSEC01',
        basedOn: 1,
        body: { selectedChoices: [] },
      })
      .expect(403);

    backend.policy.update = ALLOW;
    await backend.api
      .delete(review('one', '/questions/GENSEC01/handover'))
      .expect(204);
    await backend.api
      .delete(review('one', '/questions/GENSEC01/handover'))
      .expect(204);
    backend.policy.update = DENY;
    expect(await may('one')).toEqual({ update: false });
    await answer('one', 'GENSEC01', 1).expect(403);
    expect(
      (await backend.api.history('one')).body.items.map(
        ({ type }: { type: string }) => type,
      ),
    ).toEqual([
      'question-taken-back',
      'answer-saved',
      'question-handed-over',
      'review-started',
    ]);
  });

  it('lets every member of a group answer, and lists it for them', async () => {
    await handOver('group', { to: RISK }).expect(200);
    backend.policy.update = DENY;
    const { items } = (await backend.api.as(SAM).get('/handovers').expect(200))
      .body;
    expect(items).toMatchObject([
      {
        entityRef: 'component:default/group',
        lensId: LENS,
        questionId: 'GENSEC01',
        to: RISK,
        questionTitle: 'Endpoint security',
        answered: false,
      },
    ]);
    await answer('group', 'GENSEC01').expect(200);
    expect(
      (await backend.api.get('/handovers').expect(200)).body.items,
    ).toEqual([]);
    backend.policy.catalog = DENY;
    expect(
      (await backend.api.as(SAM).get('/handovers').expect(200)).body.items,
    ).toEqual([]);
    backend.policy.catalog = ALLOW;
  });

  it('gives nothing after its end', async () => {
    await handOver('ended', { to: SAM, expiresAt: ahead(1) }).expect(200);
    backend.policy.update = DENY;
    jest.useFakeTimers({
      now: Date.now() + 2 * DAY_MS,
      doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'setInterval'],
    });
    try {
      expect((await answer('ended', 'GENSEC01')).status).toBe(403);
    } finally {
      jest.useRealTimers();
    }
  });

  it.each<[string, object, RegExp]>([
    ['an unknown user', { to: 'user:default/nobody' }, /to: .*nobody/],
    ['an end that has passed', { to: SAM, expiresAt: ahead(-1) }, /expiresAt/],
    ['an end beyond a year', { to: SAM, expiresAt: ahead(400) }, /expiresAt/],
    ['nobody', {}, /to/],
  ])('refuses %s', async (_, body, message) => {
    const reply = await handOver('bad', body).expect(400);
    expect(reply.body.error.message).toMatch(message);
  });

  it('refuses a question that the lens does not have', async () => {
    const reply = await backend.api
      .put(review('bad', '/questions/GENSEC99/handover'))
      .send({ to: SAM });
    expect(reply.status).toBe(404);
  });
});
