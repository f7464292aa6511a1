import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { component } from '../__testUtils__/entities';
import {
  majorChange,
  minorChange,
  publish,
  withQuestion,
} from '../__testUtils__/library';
import { lensFile } from '../__testUtils__/lensFile';
import { LENS } from '../__testUtils__/reviewApi';
import {
  ReviewBackend,
  startReviewBackend,
} from '../__testUtils__/startReviewBackend';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();
const ENTITY = '/entities/component/default/copilot';

describe.each(databases.eachSupportedId())('versions of lenses on %s', id => {
  let backend: ReviewBackend;

  beforeAll(async () => {
    backend = await startReviewBackend({
      knex: await databases.init(id),
      entities: [component('copilot'), component('other')],
    });
  });
  afterAll(() => backend.stop());

  const versionsOf = async (lensId: string) =>
    (await backend.api.get(`/lenses/${lensId}/versions`).expect(200)).body
      .items;
  const start = (lensId: string) =>
    backend.api.put(`${ENTITY}/reviews/${lensId}`).send({});
  const saveDraft = (lensId: string, definition: object) =>
    backend.api.post('/lenses').send({ id: lensId, definition }).expect(201);

  it('are published, listed and read one by one', async () => {
    const lens = { id: 'listed', definition: lensFile('Listed') };
    const first = await publish(backend.api, { ...lens, version: '1.9' });
    expect(first.status).toBe(201);
    expect(first.body).toEqual({
      id: 'listed',
      rescored: 0,
      version: {
        version: '1.9',
        status: 'published',
        publishedAt: expect.any(String),
        publishedBy: 'user:default/jane',
        counts: { pillars: 1, questions: 1, choices: 3, bestPractices: 2 },
        reviews: 0,
        checksum: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    });
    await start('listed').expect(201);
    const second = await publish(backend.api, {
      ...lens,
      definition: minorChange('Listed'),
      version: '1.10',
    });
    expect(second.body).toMatchObject({
      rescored: 0,
      version: { change: 'major' },
    });
    expect(await versionsOf('listed')).toMatchObject([
      { version: '1.10', change: 'major', reviews: 0 },
      { version: '1.9', reviews: 0 },
    ]);
    const older = await backend.api.get('/lenses/listed?version=1.9');
    expect(older.body.pillars[0].questions[0].title).toMatch(/back up\?/);
    const newest = await backend.api.get('/lenses/listed');
    expect(newest.body.version).toBe('1.10');
    await backend.api.get('/lenses/nowhere/versions').expect(404);
  });

  it('are published once, also when the reply was lost', async () => {
    const lens = { id: 'once', definition: lensFile('Once'), version: '1' };
    const { body } = await publish(backend.api, lens);
    const publishAgain = (version: string, as = backend.api) =>
      as.post('/lenses/once/versions').send({ version });
    const again = await publishAgain('1').expect(200);
    expect(again.body).toEqual(body);
    await publishAgain('1', backend.api.as('user:default/joe')).expect(409);
    await publishAgain('2').expect(404);
    await saveDraft('once', minorChange('Once'));
    // A published version never changes.
    await publishAgain('1').expect(409);
    await publishAgain('0.9').expect(409);
    await backend.api
      .post('/lenses/once/versions')
      .set('If-Match', '"7"')
      .send({ version: '2' })
      .expect(409);
    const race = await Promise.all(['2', '2', '2'].map(v => publishAgain(v)));
    expect(race.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    expect(await versionsOf('once')).toHaveLength(2);
  });

  it('are minor only where no id comes or goes', async () => {
    const lens = { id: 'ids', definition: lensFile('Ids'), version: '1' };
    await publish(backend.api, lens);
    await saveDraft('ids', majorChange('Ids'));
    const { body } = await backend.api
      .post('/lenses/ids/versions')
      .send({ version: '2', change: 'minor' })
      .expect(409);
    expect(body.diff).toMatchObject({
      needsMajor: true,
      questions: { added: [{ id: 'restore' }] },
      choices: { removed: [{ id: 'backup_tested' }] },
    });
    expect(await versionsOf('ids')).toHaveLength(1);
    const diff = await backend.api.get('/lenses/ids/diff?from=1&to=draft');
    expect(diff.body).toEqual(body.diff);
    backend.policy.manage = AuthorizeResult.DENY;
    await backend.api.get('/lenses/ids/diff?from=1&to=draft').expect(403);
    await backend.api.get('/lenses/ids/diff?from=1&to=1').expect(200);
    backend.policy.manage = AuthorizeResult.ALLOW;
    await backend.api
      .post('/lenses/ids/versions')
      .send({ version: '2', change: 'major' })
      .expect(201);
  });

  it('reach open reviews silently where they are minor', async () => {
    const lens = { id: 'minor', definition: lensFile('Minor'), version: '1' };
    await publish(backend.api, lens);
    await start('minor').expect(201);
    const review = `${ENTITY}/reviews/minor`;
    const saved = await backend.api
      .put(`${review}/answers/backup`)
      .set('If-Match', '"0"')
      .send({ selectedChoices: ['backup_daily'] })
      .expect(200);
    expect(saved.body.answer.risk).toBe('MEDIUM');
    const published = await publish(backend.api, {
      ...lens,
      definition: minorChange('Minor'),
      version: '1.1',
      change: 'minor',
    });
    expect(published.body).toMatchObject({
      rescored: 1,
      version: { change: 'minor' },
    });
    const { body } = await backend.api.get(review).expect(200);
    expect(body.review).toMatchObject({
      lensVersion: '1.1',
      updatedAt: saved.body.answer.updatedAt,
    });
    expect(body.review).not.toHaveProperty('newerVersion');
    expect(body.answers).toMatchObject([{ risk: 'NONE', revision: 1 }]);
    expect(body.scorecard).toMatchObject({ risk: 'NONE' });
    const history = await backend.api.get(`${review}/history`).expect(200);
    expect(history.body.items[0]).toMatchObject({
      type: 'lens-updated',
      by: 'user:default/jane',
      from: { lensVersion: '1' },
      to: { lensVersion: '1.1' },
    });
    // A writer who saw the review before saves on.
    await backend.api
      .put(`${review}/answers/backup`)
      .set('If-Match', '"1"')
      .send({ selectedChoices: [] })
      .expect(200);
  });

  it('start no reviews when they are deprecated, and let open ones go on', async () => {
    const lens = { id: 'dated', definition: lensFile('Dated'), version: '1' };
    await publish(backend.api, lens);
    await start('dated').expect(201);
    const deprecate = (version: string, body: object = {}) =>
      backend.api
        .post(`/lenses/dated/versions/${version}/deprecate`)
        .send(body);
    const reason = 'The standard was withdrawn';
    const { body } = await deprecate('1', { reason }).expect(200);
    expect(body).toMatchObject({
      status: 'deprecated',
      deprecatedBy: 'user:default/jane',
      deprecationReason: reason,
    });
    expect((await deprecate('1').expect(200)).body).toEqual(body);
    await deprecate('7').expect(404);
    await deprecate('1', { reason: '' }).expect(400);
    const rows = (await backend.api.get('/lenses')).body.items;
    expect(rows).toContainEqual(
      expect.objectContaining({ id: 'dated', status: 'deprecated' }),
    );
    const refused = await backend.api
      .put('/entities/component/default/other/reviews/dated')
      .send({})
      .expect(409);
    expect(refused.body.error.message).toContain(reason);
    await start('dated').expect(200);
    await backend.api
      .put(`${ENTITY}/reviews/dated/answers/backup`)
      .set('If-Match', '"0"')
      .send({ selectedChoices: ['backup_daily'] })
      .expect(200);
    await backend.api.get('/lenses/dated').expect(200);

    const restored = await backend.api
      .post('/lenses/dated/versions/1/restore')
      .expect(200);
    expect(restored.body.status).toBe('published');
    await backend.api
      .put('/entities/component/default/other/reviews/dated')
      .send({})
      .expect(201);
  });

  it('leave new reviews to the one before where only the newest is deprecated', async () => {
    const lens = { id: 'faulty', definition: lensFile('Faulty') };
    await publish(backend.api, { ...lens, version: '1' });
    const definition = majorChange('Faulty');
    await publish(backend.api, { ...lens, definition, version: '2' });
    await backend.api.post('/lenses/faulty/versions/2/deprecate').send({});
    const { body } = await start('faulty').expect(201);
    expect(body.review).toMatchObject({ lensVersion: '1' });
    expect(body.review).not.toHaveProperty('newerVersion');
  });

  it('are exported so that they can be imported again', async () => {
    const exported = async (query: string) =>
      backend.api.get(`/lenses/${LENS}/export${query}`).expect(200);
    const aws = await exported('');
    expect(aws.headers['content-disposition']).toMatch(
      /^attachment; filename="generative-ai-[\d.]+\.json"$/,
    );
    const overlay = await exported('?format=overlay');
    const { changes } = (await exported('?format=changes')).body;
    expect(Array.isArray(changes)).toBe(true);
    const { body } = await backend.api
      .post('/lenses/validate')
      .send({ definition: aws.body, mode: 'strict', id: LENS });
    expect(
      body.findings.filter(
        ({ severity }: { severity: string }) => severity === 'error',
      ),
    ).toEqual([]);
    await backend.api
      .post('/lenses')
      .send({
        id: 'copy',
        definition: aws.body,
        overlay: overlay.body,
        mode: 'strict',
      })
      .expect(201);
    const copy = await backend.api.get('/lenses/copy?version=draft');
    const lens = await backend.api.get(`/lenses/${LENS}`);
    expect(copy.body.pillars).toEqual(lens.body.pillars);
  });

  it('that do not fit the format are not exported, with the findings', async () => {
    const definition = withQuestion('Wide', question => ({
      ...question,
      choices: [
        ...question.choices,
        ...Array.from({ length: 15 }, (_, index) => ({
          ...question.choices[0],
          id: `backup_more_${index}`,
        })),
      ],
    }));
    await publish(backend.api, { id: 'wide', definition, version: '1' });
    const { body } = await backend.api.get('/lenses/wide/export').expect(409);
    expect(body.findings[0]).toMatchObject({ severity: 'error' });
  });

  it.each([
    ['versions', { version: '1-rc' }, /^version/],
    ['versions', { version: 'draft' }, /^version/],
    ['versions', {}, /^version/],
    ['versions', { version: '1', change: 'huge' }, /^change/],
    ['versions', { version: '1', other: 1 }, /other/],
    ['versions/a b/deprecate', {}, /^version/],
    ['versions/1/deprecate', { reason: 1 }, /^reason/],
  ])('refuse POST …/%s %j', async (path, body, message) => {
    const reply = await backend.api.post(`/lenses/listed/${path}`).send(body);
    expect(reply.status).toBe(400);
    expect(reply.body.error.message).toMatch(message);
  });

  it.each([
    ['diff', 400],
    ['diff?from=1.9&to=x-y', 400],
    ['diff?from=1.9&to=3', 404],
    ['export?format=pdf', 400],
    ['export?version=3', 404],
    ['draft', 404],
  ])('answer GET …/%s with %s', async (path, status) => {
    await backend.api.get(`/lenses/listed/${path}`).expect(status);
  });
});
