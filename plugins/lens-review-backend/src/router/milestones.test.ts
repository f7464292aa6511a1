import { component } from '../__testUtils__/entities';
import { majorChange, publish } from '../__testUtils__/library';
import { lensFile } from '../__testUtils__/lensFile';
import {
  ReviewBackend,
  startReviewBackend,
} from '../__testUtils__/startReviewBackend';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();
const ENTITY = '/entities/component/default/copilot';
const REVIEW = `${ENTITY}/reviews/ours`;

describe.each(databases.eachSupportedId())('milestones on %s', id => {
  let backend: ReviewBackend;

  beforeAll(async () => {
    backend = await startReviewBackend({
      knex: await databases.init(id),
      entities: [component('copilot')],
    });
    const lens = { id: 'ours', definition: lensFile('Ours'), version: '1' };
    expect((await publish(backend.api, lens)).status).toBe(201);
    await backend.api.put(REVIEW).send({}).expect(201);
    await answer(0, { selectedChoices: ['backup_tested'], notes: 'Weekly' });
  });
  afterAll(() => backend.stop());

  const answer = (revision: number, body: object) =>
    backend.api
      .put(`${REVIEW}/answers/backup`)
      .set('If-Match', `"${revision}"`)
      .send(body)
      .expect(200);
  const take = (name: string, key?: string) => {
    const call = backend.api.post(`${REVIEW}/milestones`);
    return (key ? call.set('Idempotency-Key', key) : call).send({ name });
  };
  const upgrade = (version: string, milestoneName: string) =>
    backend.api.post(`${REVIEW}/upgrade`).send({ version, milestoneName });

  it('are taken once for each key, and keep the review as it was', async () => {
    const { body } = await take('First', 'key-1').expect(201);
    expect(body).toMatchObject({
      number: 1,
      name: 'First',
      by: 'user:default/jane',
      lensVersion: '1',
      scorecard: { status: 'draft', risk: 'HIGH', answered: 1 },
    });
    expect((await take('First', 'key-1').expect(200)).body).toEqual(body);
    const other = await take('Other', 'key-1').expect(409);
    expect(other.body.current).toMatchObject({ number: 1, name: 'First' });
    const taken = await take('First').expect(409);
    expect(taken.body.current).toMatchObject({ number: 1 });
    const race = await Promise.all(
      Array.from({ length: 4 }, () => take('Second', 'key-2')),
    );
    expect(race.map(({ status }) => status).sort()).toEqual([
      200, 200, 200, 201,
    ]);
    const { items } = (await backend.api.get(`${REVIEW}/history`)).body;
    expect(
      items.filter(({ type }: { type: string }) => type === 'milestone-taken'),
    ).toMatchObject([{ to: { number: 2 } }, { to: { number: 1 } }]);

    await answer(1, { selectedChoices: ['backup_daily', 'backup_tested'] });
    const kept = await backend.api.get(`${REVIEW}/milestones/1`).expect(200);
    expect(kept.body).toMatchObject({
      ...body,
      review: { lensId: 'ours', lensVersion: '1' },
      answers: [
        {
          questionId: 'backup',
          revision: 1,
          selectedChoices: ['backup_tested'],
          notes: 'Weekly',
          risk: 'HIGH',
        },
      ],
    });
  });

  it('are listed newest first, by pages', async () => {
    await take('Third').expect(201);
    const page = async (query: string) =>
      (await backend.api.get(`${REVIEW}/milestones${query}`).expect(200)).body;
    const first = await page('?limit=2');
    expect(first.items).toMatchObject([{ number: 3 }, { number: 2 }]);
    const last = await page(`?limit=2&cursor=${first.nextCursor}`);
    expect(last.items).toMatchObject([{ number: 1 }]);
    expect(last).not.toHaveProperty('nextCursor');
    expect((await page('')).items).toHaveLength(3);
  });

  it('are compared with one another and with now', async () => {
    const { body } = await backend.api
      .get(`${REVIEW}/compare?from=1`)
      .expect(200);
    expect(body).toMatchObject({
      from: { number: 1, name: 'First', lensVersion: '1' },
      to: { lensVersion: '1', scorecard: { risk: 'NONE' } },
      pillars: [
        {
          pillarId: 'resilience',
          from: { risk: 'HIGH' },
          to: { risk: 'NONE' },
        },
      ],
      questions: [
        {
          questionId: 'backup',
          change: 'better',
          choices: [
            { choiceId: 'backup_daily', from: 'open', to: 'established' },
          ],
        },
      ],
    });
    expect(body.questions[0].because[0]).toMatch(/Daily/);
    expect(body.to).not.toHaveProperty('number');
    const same = await backend.api.get(`${REVIEW}/compare?from=1&to=2`);
    expect(same.body.questions).toMatchObject([{ change: 'same' }]);
  });

  it('stand before an upgrade, which carries over what is still there', async () => {
    const definition = majorChange('Ours');
    await upgrade('2', 'Before 2').expect(404);
    await publish(backend.api, { id: 'ours', definition, version: '2' });
    const before = (await backend.api.get(REVIEW)).body;
    expect(before.review).toMatchObject({
      lensVersion: '1',
      newerVersion: '2',
    });
    await answer(2, {
      selectedChoices: ['backup_daily', 'backup_tested'],
      choiceNotes: { backup_daily: 'At night', backup_tested: 'In May' },
      notes: 'Weekly',
    });
    await upgrade('2', 'First').expect(409);
    const { body } = await upgrade('2', 'Before 2').expect(200);
    expect(body).toMatchObject({
      milestone: { number: 4, name: 'Before 2', lensVersion: '1' },
      review: { lensVersion: '2', updatedBy: 'user:default/jane' },
      answers: [
        {
          questionId: 'backup',
          revision: 4,
          selectedChoices: ['backup_daily'],
          unansweredChoices: ['backup_offsite'],
          choiceNotes: { backup_daily: 'At night' },
          notes: 'Weekly',
        },
      ],
      scorecard: { questions: 2, answered: expect.any(Number) },
      newQuestions: ['restore'],
      retiredQuestions: [],
      retiredChoices: [{ questionId: 'backup', choiceId: 'backup_tested' }],
    });
    expect(body.review).not.toHaveProperty('newerVersion');
    const read = (await backend.api.get(REVIEW).expect(200)).body;
    expect(read.answers).toEqual(body.answers);
    expect(read.scorecard).toEqual(body.scorecard);

    // The reply was lost: the same is sent again.
    const again = await upgrade('2', 'Before 2').expect(200);
    expect(again.body).toEqual(body);
    await upgrade('2', 'Another').expect(409);
    await upgrade('1', 'Back').expect(409);

    const kept = await backend.api.get(`${REVIEW}/milestones/4`);
    expect(kept.body.answers).toMatchObject([
      { selectedChoices: ['backup_daily', 'backup_tested'] },
    ]);
    const [entry] = (await backend.api.get(`${REVIEW}/history`)).body.items;
    expect(entry).toMatchObject({
      type: 'review-upgraded',
      from: { lensVersion: '1' },
      to: { lensVersion: '2', milestone: { number: 4, name: 'Before 2' } },
    });
    const compared = await backend.api.get(`${REVIEW}/compare?from=4`);
    expect(compared.body.questions).toContainEqual(
      expect.objectContaining({ questionId: 'restore', change: 'new' }),
    );
    // New questions are answered like others; who saw the old answer is told.
    await backend.api
      .put(`${REVIEW}/answers/restore`)
      .set('If-Match', '"0"')
      .send({ selectedChoices: ['restore_tested'] })
      .expect(200);
    await backend.api
      .put(`${REVIEW}/answers/backup`)
      .set('If-Match', '"3"')
      .send({ selectedChoices: ['backup_daily'] })
      .expect(409);
  });

  it('refuse an upgrade to a deprecated version', async () => {
    const definition = lensFile('Ours');
    await publish(backend.api, { id: 'ours', definition, version: '3' });
    await backend.api.post('/lenses/ours/versions/3/deprecate').send({});
    const { body } = await upgrade('3', 'Before 3').expect(409);
    expect(body.error.message).toMatch(/deprecated/);
    const { items } = (await backend.api.get(`${REVIEW}/milestones`)).body;
    expect(items).toHaveLength(4);
  });

  it.each([
    ['post', 'milestones', { name: 'ab' }, /^name/],
    ['post', 'milestones', { name: 'x'.repeat(101) }, /^name/],
    ['post', 'milestones', {}, /^name/],
    ['post', 'upgrade', { version: '2' }, /^milestoneName/],
    ['post', 'upgrade', { version: 2, milestoneName: 'abc' }, /^version/],
    ['get', 'milestones/0', {}, /^number/],
    ['get', 'milestones/one', {}, /^number/],
    ['get', 'milestones?cursor=x', {}, /^cursor/],
    ['get', 'milestones?limit=0', {}, /^limit/],
    ['get', 'compare', {}, /^from/],
    ['get', 'compare?from=then', {}, /^from/],
  ] as const)('refuse %s …/%s %j', async (method, path, body, message) => {
    const reply = await backend.api[method](`${REVIEW}/${path}`).send(body);
    expect(reply.status).toBe(400);
    expect(reply.body.error.message).toMatch(message);
  });

  it('refuse a key that is none', async () => {
    const { body } = await take('Fourth', 'x'.repeat(129)).expect(400);
    expect(body.error.message).toMatch(/^Idempotency-Key/);
  });

  it.each(['milestones/99', 'compare?from=99', 'compare?from=1&to=99'])(
    'do not know …/%s',
    async path => {
      await backend.api.get(`${REVIEW}/${path}`).expect(404);
    },
  );

  it('are not known of a review that has not begun', async () => {
    const none = `${ENTITY}/reviews/generative-ai`;
    await backend.api.get(`${none}/milestones`).expect(404);
    await backend.api.get(`${none}/related`).expect(404);
    await backend.api
      .post(`${none}/milestones`)
      .send({ name: 'First' })
      .expect(404);
    await backend.api
      .post(`${none}/upgrade`)
      .send({ version: '1', milestoneName: 'First' })
      .expect(404);
  });
});
