import { component } from '../__testUtils__/entities';
import { LENS } from '../__testUtils__/reviewApi';
import {
  ReviewBackend,
  startReviewBackend,
} from '../__testUtils__/startReviewBackend';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('history on %s', id => {
  let backend: ReviewBackend;

  beforeAll(async () => {
    backend = await startReviewBackend({
      knex: await databases.init(id),
      entities: [component('copilot'), component('long'), component('none')],
    });
  });

  afterAll(() => backend.stop());

  it('tells who changed what, when, from what to what', async () => {
    const { api } = backend;
    await api.start('copilot', { scope: { agents: 'no-agents' } });
    const joe = api.as('user:default/joe');
    const questionId = 'GENREL04';
    const save = (basedOn: number, selectedChoices: string[]) =>
      joe.save('copilot', { questionId, basedOn, body: { selectedChoices } });
    await save(0, []).expect(200);
    await save(1, ['GENREL04_BP01']).expect(200);
    await joe.confirm('copilot', [questionId]).expect(200);
    await api
      .patch(`/entities/component/default/copilot/reviews/${LENS}`)
      .send({ scope: { agents: 'agents' }, notes: 'Agents since May' })
      .expect(200);

    const { items } = (await api.history('copilot').expect(200)).body;
    expect(items).toEqual([
      expect.objectContaining({
        type: 'review-changed',
        by: 'user:default/jane',
        from: { scope: { agents: 'no-agents' } },
        to: { scope: { agents: 'agents' }, notes: 'Agents since May' },
      }),
      expect.objectContaining({
        type: 'answer-confirmed',
        questionId,
        revision: 2,
        by: 'user:default/joe',
      }),
      expect.objectContaining({
        type: 'answer-saved',
        questionId,
        revision: 2,
        from: expect.objectContaining({ selectedChoices: [] }),
        to: expect.objectContaining({ selectedChoices: ['GENREL04_BP01'] }),
      }),
      expect.objectContaining({ type: 'answer-saved', revision: 1 }),
      expect.objectContaining({
        type: 'review-started',
        by: 'user:default/jane',
        to: expect.objectContaining({ scope: { agents: 'no-agents' } }),
      }),
    ]);
    expect(items[3].from).toBeUndefined();
    for (const { at } of items) {
      expect(new Date(at).toISOString()).toBe(at);
    }
  });

  it('pages without losing or repeating an entry while others write', async () => {
    const { api } = backend;
    await api.start('long');
    const save = (basedOn: number) =>
      api
        .save('long', {
          questionId: 'GENREL04',
          basedOn,
          body: { selectedChoices: [], notes: `${basedOn}` },
        })
        .expect(200);
    for (let revision = 0; revision < 6; revision++) {
      await save(revision);
    }
    const first = (await api.history('long', '?limit=3').expect(200)).body;
    expect(first.items.map((e: { revision: number }) => e.revision)).toEqual([
      6, 5, 4,
    ]);
    await save(6);
    const second = (
      await api.history('long', `?limit=3&cursor=${first.nextCursor}`)
    ).body;
    expect(second.items.map((e: { revision: number }) => e.revision)).toEqual([
      3, 2, 1,
    ]);
    const last = (
      await api.history('long', `?limit=3&cursor=${second.nextCursor}`)
    ).body;
    expect(last.items).toHaveLength(1);
    expect(last.items[0].type).toBe('review-started');
    expect(last.nextCursor).toBeUndefined();
  });

  it.each([
    ['cursor=abc', /cursor/],
    ['cursor=-1', /cursor/],
    [`cursor=${'9'.repeat(40)}`, /cursor/],
    ['limit=0', /limit/],
    ['limit=201', /limit/],
    ['limit=ten', /limit/],
  ])('refuses %s', async (query, message) => {
    const { body } = await backend.api.history('long', `?${query}`).expect(400);
    expect(body.error.message).toMatch(message);
  });

  it('is not there before the review is', async () => {
    const { status } = await backend.api.history('none');
    expect(status).toBe(404);
  });
});
