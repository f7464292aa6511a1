import {
  GATEWAY,
  MODELS,
  PROMPTS,
  ProvidedBackend,
  startProvidedBackend,
} from '../__testUtils__/providedBackend';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('provisions on %s', id => {
  let backend: ProvidedBackend;

  const list = async (name: string, rest = '', kind?: string) =>
    (await backend.api.get(backend.provisions(name, rest, kind)).expect(200))
      .body;
  const put = (choiceId: string, body: object, tag: string | undefined) => {
    const call = backend.api.put(backend.provisions('gateway', `/${choiceId}`));
    return (tag ? call.set('If-Match', tag) : call).send(body);
  };
  const SAID = { statement: 'Prompts are versioned in the gateway.' };

  beforeAll(async () => {
    backend = await startProvidedBackend(await databases.init(id));
  });

  afterAll(() => backend.stop());

  it('are said with a statement and a link, each with its revision', async () => {
    expect(await list('gateway')).toEqual({
      items: [],
      totalItems: 0,
      dependents: 0,
      may: { update: true },
    });
    const link = 'https://wiki.example.com/prompts';
    const { body, headers } = await put(
      // The documentation's spelling.
      'GENREL04-BP01',
      { statement: `  ${SAID.statement} `, link },
      '"0"',
    ).expect(201);
    expect(body).toMatchObject({
      questionId: 'GENREL04',
      choiceId: PROMPTS,
      pillarId: expect.any(String),
      title: expect.any(String),
      ...SAID,
      link,
      revision: 1,
      updatedBy: 'user:default/jane',
      takers: 0,
    });
    expect(headers.etag).toBe('"1"');
    expect((await list('gateway')).items).toEqual([body]);
  });

  it('refuse a change that is based on another revision', async () => {
    const mine = { statement: 'Prompts are kept and reviewed.' };
    const { body } = await put(PROMPTS, mine, '"0"').expect(409);
    expect(body.current).toMatchObject({ ...SAID, revision: 1 });
    await put(PROMPTS, mine, undefined).expect(428);
    const changed = await put(PROMPTS, mine, '"1"').expect(200);
    expect(changed.body).toMatchObject({ ...mine, revision: 2 });
    // A writer whose reply was lost sends the same again.
    const again = await put(PROMPTS, mine, '"1"').expect(200);
    expect(again.body).toEqual(changed.body);
    const other = await put(MODELS, SAID, '"3"').expect(409);
    expect(other.body.current).toBeUndefined();
  });

  it.each([
    ['statement', { statement: '' }],
    ['statement', { statement: 'No' }],
    ['statement', { statement: 'x'.repeat(501) }],
    ['statement', {}],
    ['link', { ...SAID, link: 'ftp://gateway' }],
    ['link', { ...SAID, link: 'gateway' }],
  ])('name the field %s of what they do not take', async (field, body) => {
    await put(MODELS, body, '"0"').expect(400, new RegExp(field));
    expect((await list('gateway')).totalItems).toBe(1);
  });

  it('are of best practices that the lens has, for lenses and entities that there are', async () => {
    await put('GENREL99_BP01', SAID, '"0"').expect(404, /GENREL99_BP01/);
    await put('GENREL04_no', SAID, '"0"').expect(404);
    const call = (path: string) =>
      backend.api.put(path).set('If-Match', '"0"').send(SAID);
    await call(backend.provisions('nobody', `/${PROMPTS}`)).expect(404);
    await call(
      `/entities/component/default/gateway/provisions/none/${PROMPTS}`,
    ).expect(404);
    await backend.api
      .get('/entities/component/default/gateway/provisions/none')
      .expect(404);
    await backend.api.get(backend.provisions('nobody')).expect(404);
    expect((await list('gateway')).totalItems).toBe(1);
  });

  it('come in the order of the lens, page by page', async () => {
    await put('GENSEC01_BP01', SAID, '"0"').expect(201);
    await put(MODELS, SAID, '"0"').expect(201);
    const { items, totalItems } = await list('gateway');
    expect(totalItems).toBe(3);
    const first = await list('gateway', '?limit=2');
    const second = await list('gateway', `?cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items]).toEqual(items);
    expect(second.nextCursor).toBeUndefined();
    await backend.api
      .get(backend.provisions('gateway', '?cursor=x'))
      .expect(400, /cursor/);
  });

  it('say whom they reach, and how many reviews take each', async () => {
    for (const name of ['proxy', 'copilot', 'docs']) {
      await backend.api.start(name).expect(201);
    }
    expect((await list('gateway')).dependents).toBe(2);
    expect((await list('support', '', 'system')).dependents).toBe(2);
    await backend.take('proxy', { provider: GATEWAY }).expect(200);
    await backend
      .take('copilot', { practices: [{ choiceId: PROMPTS }] })
      .expect(200);
    const takers = async () =>
      Object.fromEntries(
        (await list('gateway')).items.map(
          (one: { choiceId: string; takers: number }) => [
            one.choiceId,
            one.takers,
          ],
        ),
      );
    expect(await takers()).toEqual({
      [PROMPTS]: 2,
      [MODELS]: 1,
      GENSEC01_BP01: 1,
    });
    await backend.api
      .delete('/entities/component/default/copilot/reviews/generative-ai')
      .expect(204);
    expect(await takers()).toMatchObject({ [PROMPTS]: 1 });
  });

  it('are withdrawn once, and can be said again', async () => {
    const path = backend.provisions('gateway', '/GENSEC01_BP01');
    await backend.api.delete(path).expect(204);
    await backend.api.delete(path).expect(204);
    expect((await list('gateway')).totalItems).toBe(2);
    await backend.api
      .delete(backend.provisions('gateway', '/GENREL99_BP01'))
      .expect(404);
    // Not the revision of what was withdrawn.
    await put('GENSEC01_BP01', SAID, '"1"').expect(409);
    const { body } = await put('GENSEC01_BP01', SAID, '"0"').expect(201);
    expect(body.revision).toBeGreaterThan(1);
  });

  it('are in the history of a review of the provider', async () => {
    await backend.api.start('gateway').expect(201);
    await put('GENSEC02_BP01', SAID, '"0"').expect(201);
    await backend.api
      .delete(backend.provisions('gateway', '/GENSEC02_BP01'))
      .expect(204);
    const told = { choiceId: 'GENSEC02_BP01', ...SAID };
    expect((await backend.historyOf('gateway')).slice(0, 2)).toMatchObject([
      { type: 'provision-withdrawn', questionId: 'GENSEC02', from: told },
      { type: 'provision-saved', questionId: 'GENSEC02', to: told },
    ]);
  });
});
