import { component } from '../__testUtils__/entities';
import { LENS } from '../__testUtils__/reviewApi';
import {
  ReviewBackend,
  startReviewBackend,
} from '../__testUtils__/startReviewBackend';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('answers on %s', id => {
  let backend: ReviewBackend;

  beforeAll(async () => {
    backend = await startReviewBackend({
      knex: await databases.init(id),
      entities: ['copilot', 'conflict', 'notes', 'oos'].map(name =>
        component(name),
      ),
    });
  });

  afterAll(() => backend.stop());

  const path = (name: string, questionId: string) =>
    `/entities/component/default/${name}/reviews/${LENS}/answers/${questionId}`;

  it('saves an answer, counts its revisions and scores the review', async () => {
    const { api } = backend;
    await api.start('copilot');
    const first = await api
      .save('copilot', {
        questionId: 'GENREL04',
        basedOn: 0,
        // The documentation's spelling, and in another order than the lens.
        body: { selectedChoices: ['GENREL04-BP02', 'GENREL04_BP01'] },
      })
      .expect(200);
    expect(first.get('ETag')).toBe('"1"');
    expect(first.body.answer).toMatchObject({
      questionId: 'GENREL04',
      revision: 1,
      risk: 'NONE',
      selectedChoices: ['GENREL04_BP01', 'GENREL04_BP02'],
      updatedBy: 'user:default/jane',
      confirmedBy: 'user:default/jane',
    });
    expect(first.body.scorecard.answered).toBe(1);

    const second = await api
      .as('user:default/joe')
      .save('copilot', {
        questionId: 'GENREL04',
        basedOn: 1,
        body: { selectedChoices: ['GENREL04_BP01'] },
      })
      .expect(200);
    expect(second.get('ETag')).toBe('"2"');
    expect(second.body.answer.risk).not.toBe('NONE');

    const { body } = await api.read('copilot').expect(200);
    expect(body.answers).toEqual([second.body.answer]);
    expect(body.scorecard).toEqual(second.body.scorecard);
    expect(body.review.updatedBy).toBe('user:default/joe');
  });

  it('takes out of scope what a person says is out of scope', async () => {
    const { api } = backend;
    const { scorecard } = (await api.start('oos').expect(201)).body;
    const saved = await api
      .save('oos', {
        questionId: 'GENREL04',
        basedOn: 0,
        body: {
          selectedChoices: ['GENREL04_BP01'],
          notApplicableChoices: [
            { choiceId: 'GENREL04_BP02', reason: 'OUT_OF_SCOPE' },
          ],
        },
      })
      .expect(200);
    expect(saved.body.answer.risk).toBe('NONE');
    expect(saved.body.scorecard.outOfScope).toBe(scorecard.outOfScope + 1);
  });

  describe('If-Match', () => {
    it.each([
      ['is missing', undefined, 428],
      ['is a wildcard', '*', 400],
      ['is weak', 'W/"0"', 400],
      ['is not quoted', '0', 400],
      ['is empty', '""', 400],
      ['is no number', '"zero"', 400],
      ['is negative', '"-1"', 400],
      ['has a leading zero', '"00"', 400],
      ['is beyond every revision', `"${'9'.repeat(30)}"`, 400],
      ['is a list', '"0", "1"', 400],
      ['names a revision that is not there', '"7"', 409],
      ['names the revision', '"0"', 200],
    ])('that %s: %s gives %i', async (_, header, status) => {
      const { api } = backend;
      await api.start('conflict');
      const test = api
        .put(path('conflict', 'GENOPS01'))
        .send({ selectedChoices: [] });
      const reply = await (header === undefined
        ? test
        : test.set('If-Match', header));
      expect(reply.status).toBe(status);
      expect(reply.body.error?.message ?? '').toMatch(
        status === 400 || status === 428 ? /^If-Match/ : '',
      );
    });
  });

  it('refuses a stale save with the current answer, and saves nothing', async () => {
    const { api } = backend;
    await api.start('conflict');
    const answer = { questionId: 'GENREL04', basedOn: 0 };
    const won = await api
      .save('conflict', { ...answer, body: { selectedChoices: [] } })
      .expect(200);
    const lost = await api
      .as('user:default/joe')
      .save('conflict', {
        ...answer,
        body: { selectedChoices: ['GENREL04_BP01'] },
      })
      .expect(409);
    expect(lost.body.current).toEqual(won.body.answer);
    expect(lost.body.error).toMatchObject({ name: 'ConflictError' });
    expect(lost.body.response).toEqual({ statusCode: 409 });
    const { answers } = (await api.read('conflict')).body;
    expect(answers).toContainEqual(won.body.answer);
  });

  it('takes the same again from the same author for a retry whose reply was lost', async () => {
    const { api } = backend;
    await api.start('conflict');
    const retried = {
      questionId: 'GENSEC04',
      basedOn: 0,
      body: {
        selectedChoices: [],
        notes: 'Sent twice',
        unknownChoices: ['GENSEC04_BP01', 'GENSEC04_BP02'],
      },
    };
    const first = await api.save('conflict', retried).expect(200);
    const again = await api
      .save('conflict', {
        ...retried,
        body: {
          ...retried.body,
          // Says the same in another order and spelling.
          unknownChoices: ['GENSEC04-BP02', 'GENSEC04-BP01'],
          choiceNotes: {},
        },
      })
      .expect(200);
    expect(again.body).toEqual(first.body);
    expect(again.get('ETag')).toBe('"1"');
    const events = (await api.history('conflict')).body.items.filter(
      (event: { questionId?: string }) => event.questionId === 'GENSEC04',
    );
    expect(events).toHaveLength(1);

    const somebodyElse = await api
      .as('user:default/joe')
      .save('conflict', retried)
      .expect(409);
    expect(somebodyElse.body.current).toEqual(first.body.answer);
    await api
      .save('conflict', {
        ...retried,
        body: { ...retried.body, notes: 'Says more' },
      })
      .expect(409);
  });

  it('confirms with a new claim, not with a note', async () => {
    const { api } = backend;
    await api.start('notes');
    const save = (basedOn: number, body: object) =>
      api
        .as(`user:default/writer-${basedOn}`)
        .save('notes', { questionId: 'GENREL04', basedOn, body })
        .expect(200);
    const selectedChoices = ['GENREL04_BP01'];
    await save(0, { selectedChoices });
    const noted = await save(1, {
      selectedChoices,
      notes: 'See the wiki',
      choiceNotes: { GENREL04_BP01: 'Since May' },
    });
    expect(noted.body.answer).toMatchObject({
      updatedBy: 'user:default/writer-1',
      confirmedBy: 'user:default/writer-0',
      choiceNotes: { GENREL04_BP01: 'Since May' },
    });
    const claimed = await save(2, { selectedChoices: [] });
    expect(claimed.body.answer.confirmedBy).toBe('user:default/writer-2');
  });
});
