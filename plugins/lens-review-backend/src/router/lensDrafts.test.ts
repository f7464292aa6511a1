import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { component } from '../__testUtils__/entities';
import { minorChange, publish } from '../__testUtils__/library';
import { lensFile } from '../__testUtils__/lensFile';
import { LENS } from '../__testUtils__/reviewApi';
import {
  ReviewBackend,
  startReviewBackend,
} from '../__testUtils__/startReviewBackend';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();
const COUNTS = { pillars: 1, questions: 1, choices: 3, bestPractices: 2 };

describe.each(databases.eachSupportedId())('drafts of lenses on %s', id => {
  let backend: ReviewBackend;

  beforeAll(async () => {
    backend = await startReviewBackend({
      knex: await databases.init(id),
      entities: [component('copilot')],
    });
  });
  afterAll(() => backend.stop());

  const save = (body: object, revision?: number) => {
    const call = backend.api.post('/lenses');
    return (
      revision === undefined ? call : call.set('If-Match', `"${revision}"`)
    ).send(body);
  };
  const rowOf = async (lensId: string) =>
    (await backend.api.get('/lenses').expect(200)).body.items.find(
      (item: { id: string }) => item.id === lensId,
    );

  it('are checked without being stored', async () => {
    const definition = `\uFEFF${JSON.stringify(lensFile('Checked'))}`;
    const { body } = await backend.api
      .post('/lenses/validate')
      .send({ definition })
      .expect(200);
    expect(body).toMatchObject({ ok: true, counts: COUNTS, name: 'Checked' });
    expect(body.findings).toContainEqual(
      expect.objectContaining({ severity: 'warning' }),
    );
    const strict = await backend.api
      .post('/lenses/validate')
      .send({ definition: '{"name": 1,}', mode: 'strict' })
      .expect(200);
    expect(strict.body).toMatchObject({
      ok: false,
      findings: [
        { severity: 'error', message: expect.stringMatching(/line/i) },
      ],
      counts: { pillars: 0, questions: 0 },
    });
    expect(await rowOf('checked')).toBeUndefined();
  });

  it('get an id from their name, and are seen by those alone who manage lenses', async () => {
    const { body, headers } = await save({
      definition: lensFile('Our Lens: first, edition'),
    }).expect(201);
    expect(body).toMatchObject({
      id: 'our-lens-first-edition',
      name: 'Our Lens: first, edition',
      draft: { revision: 1, counts: COUNTS, updatedBy: 'user:default/jane' },
    });
    expect(headers.etag).toBe('"1"');
    const row = await rowOf(body.id);
    expect(row).toMatchObject({
      status: 'draft',
      version: 'draft',
      draft: body.draft,
    });
    const draft = await backend.api.get(`/lenses/${body.id}/draft`).expect(200);
    expect(JSON.parse(draft.body.definition)).toEqual(
      lensFile('Our Lens: first, edition'),
    );
    const lens = await backend.api.get(`/lenses/${body.id}?version=draft`);
    expect(lens.body.pillars[0].questions[0].id).toBe('backup');
    await backend.api.get(`/lenses/${body.id}`).expect(404);

    backend.policy.manage = AuthorizeResult.DENY;
    expect(await rowOf(body.id)).toBeUndefined();
    const { may } = (await backend.api.get('/lenses')).body;
    expect(may).toEqual({ manage: false });
    backend.policy.manage = AuthorizeResult.ALLOW;
  });

  it('are replaced by the revision that they are based on', async () => {
    const first = { id: 'revised', definition: lensFile('Revised') };
    const second = { id: 'revised', definition: minorChange('Revised') };
    await save(first).expect(201);
    await save(second).expect(428);
    const { body } = await save(second, 3).expect(409);
    expect(body.current).toMatchObject({ revision: 1 });
    const saved = await save(second, 1).expect(200);
    expect(saved.body.draft.revision).toBe(2);
    // The reply was lost: the same is sent again.
    const again = await save(second, 1).expect(200);
    expect(again.body.draft).toEqual(saved.body.draft);
    await backend.api
      .as('user:default/joe')
      .post('/lenses')
      .set('If-Match', '"1"')
      .send(second)
      .expect(409);
    await backend.api
      .delete('/lenses/revised/draft')
      .set('If-Match', '"1"')
      .expect(409);
    await backend.api
      .delete('/lenses/revised/draft')
      .set('If-Match', '"2"')
      .expect(204);
    await backend.api.delete('/lenses/revised/draft').expect(404);
    await backend.api.get('/lenses/revised/draft').expect(404);
    await save(second, 2).expect(409);
  });

  it('are saved once by several at once', async () => {
    const replies = await Promise.all(
      ['a', 'b', 'c', 'd'].map(name =>
        backend.api
          .as(`user:default/${name}`)
          .post('/lenses')
          .send({ id: 'raced', definition: lensFile(name) }),
      ),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([
      201, 428, 428, 428,
    ]);
  });

  it('warn of a name that another lens has', async () => {
    const definition = lensFile('Generative AI Lens');
    const { body } = await save({ id: 'published-file', definition });
    expect(body.findings).toContainEqual(
      expect.objectContaining({
        severity: 'warning',
        code: 'name-taken',
        path: 'name',
        message: expect.stringContaining(LENS),
      }),
    );
  });

  it('do not take the id of a built-in lens', async () => {
    const { body } = await save({ id: LENS, definition: lensFile('Ours') });
    expect(body.error).toMatchObject({
      name: 'ConflictError',
      message: expect.stringContaining(LENS),
    });
    const named = lensFile('Generative AI');
    await save({ definition: named }).expect(409);
  });

  it.each([
    ['[]', undefined],
    [JSON.stringify({ ...lensFile('x'), pillars: [] }), 'strict'],
    ['not json', 'lenient'],
  ])('refuse %s, and say why', async (definition, mode) => {
    const { body, status } = await save({ id: 'refused', definition, mode });
    expect(status).toBe(422);
    expect(body.error.message).toMatch(/findings/);
    expect(body.findings[0]).toMatchObject({ severity: 'error' });
    await backend.api.get('/lenses/refused/draft').expect(404);
  });

  it('refuse what cannot be stored or answered, whatever the mode', async () => {
    const { body } = await save({
      id: 'refused',
      definition: {
        ...lensFile('Long'),
        pillars: lensFile('Long').pillars.map(pillar => ({
          ...pillar,
          id: 'x'.repeat(129),
        })),
      },
    });
    expect(body.findings).toContainEqual(
      expect.objectContaining({ code: 'id-too-long', severity: 'error' }),
    );
    const [pillar] = lensFile('Many').pillars;
    const [question] = pillar.questions;
    const choices = Array.from({ length: 51 }, (_, index) => ({
      ...question.choices[0],
      id: `many_${index}`,
    }));
    const many = await save({
      id: 'refused',
      definition: {
        ...lensFile('Many'),
        pillars: [{ ...pillar, questions: [{ ...question, choices }] }],
      },
    });
    expect(many.status).toBe(422);
    expect(many.body.findings).toContainEqual(
      expect.objectContaining({ code: 'choices-too-many' }),
    );
  });

  it('are at most 1 MB', async () => {
    const definition = JSON.stringify({
      ...lensFile('Large'),
      description: 'x'.repeat(1024 * 1024),
    });
    for (const path of ['/lenses', '/lenses/validate']) {
      const { status, body } = await backend.api
        .post(path)
        .send({ definition });
      expect(status).toBe(413);
      expect(body.error.message).toMatch(/^definition: .* 1 MB/);
    }
    const beyond = { definition: 'x'.repeat(5 * 1024 * 1024) };
    await save(beyond).expect(413);
    // Elsewhere a body stays small.
    await backend.api
      .post('/lenses/ours/versions')
      .send({ version: 'x'.repeat(300 * 1024) })
      .expect(413);
  });

  it.each([
    [{}, /^definition/],
    [{ definition: 1 }, /^definition/],
    [{ definition: '' }, /^definition/],
    [{ definition: '{}', id: 'a b' }, /^id/],
    [{ definition: '{}', id: 'ab' }, /^id/],
    [{ definition: '{}', mode: 'kind' }, /^mode/],
    [{ definition: '{}', overlay: [] }, /^overlay/],
    [{ definition: '{}', other: 1 }, /other/],
    [{ definition: { name: 'a\0b' } }, /^definition\.name: .*U\+0000/],
  ])('refuse %j by the name of the field', async (body, message) => {
    const reply = await save(body).expect(400);
    expect(reply.body.error.message).toMatch(message);
  });

  it('want an id where the name makes none', async () => {
    const { body } = await save({ definition: lensFile('!!!') }).expect(400);
    expect(body.error.message).toMatch(/^id: missing/);
  });

  it('are gone when they are published', async () => {
    const definition = lensFile('Published');
    const { status } = await publish(backend.api, {
      id: 'published',
      definition,
      version: '1.0',
    });
    expect(status).toBe(201);
    await backend.api.get('/lenses/published/draft').expect(404);
    expect((await rowOf('published')).draft).toBeUndefined();
  });
});
