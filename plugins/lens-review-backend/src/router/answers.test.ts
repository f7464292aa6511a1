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
      entities: ['copilot', 'conflict', 'notes', 'bad', 'other', 'oos'].map(
        name => component(name),
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

  describe('bad input', () => {
    const note = 'x'.repeat(251);
    it.each<[string, object, RegExp]>([
      ['nothing', {}, /^selectedChoices: /],
      [
        'a text for a list',
        { selectedChoices: 'GENREL04_BP01' },
        /^selectedChoices: /,
      ],
      [
        'a number in a list',
        { selectedChoices: [1] },
        /^selectedChoices\[0\]: /,
      ],
      ['an unknown field', { selectedChoices: [], colour: 1 }, /colour/],
      [
        'an unknown choice',
        { selectedChoices: ['GENREL04_BP01', 'GENREL04_BP99'] },
        /^selectedChoices\[1\]: .*GENREL04_BP99/,
      ],
      [
        'a choice of another question',
        { selectedChoices: ['GENSEC04_BP01'] },
        /^selectedChoices\[0\]: .*GENSEC04_BP01/,
      ],
      [
        'none of these beside a selection',
        { selectedChoices: ['GENREL04_BP01', 'GENREL04_no'] },
        /^selectedChoices\[1\]: .*GENREL04_no/,
      ],
      [
        'a choice that is selected and not applicable',
        {
          selectedChoices: ['GENREL04_BP01'],
          notApplicableChoices: [
            { choiceId: 'GENREL04_BP01', reason: 'OUT_OF_SCOPE' },
          ],
        },
        /^notApplicableChoices\[0\].*GENREL04_BP01/,
      ],
      [
        'none of these as not applicable',
        {
          selectedChoices: [],
          notApplicableChoices: [
            { choiceId: 'GENREL04_no', reason: 'OUT_OF_SCOPE' },
          ],
        },
        /^notApplicableChoices\[0\].*GENREL04_no/,
      ],
      [
        'OTHER without a note',
        {
          selectedChoices: [],
          notApplicableChoices: [
            { choiceId: 'GENREL04_BP01', reason: 'OTHER' },
          ],
        },
        /^notApplicableChoices\[0\]\.note: /,
      ],
      [
        'a reason that is none',
        {
          selectedChoices: [],
          notApplicableChoices: [{ choiceId: 'GENREL04_BP01', reason: 'LAZY' }],
        },
        /^notApplicableChoices\[0\]\.reason: /,
      ],
      [
        'not applicable without a reason',
        { selectedChoices: [], applicable: false },
        /^reason: /,
      ],
      [
        'OTHER without notes',
        { selectedChoices: [], applicable: false, reason: 'OTHER' },
        /^notes: /,
      ],
      [
        'notes beyond the limit',
        { selectedChoices: [], notes: 'x'.repeat(2085) },
        /^notes: /,
      ],
      [
        'a choice note beyond the limit',
        { selectedChoices: [], choiceNotes: { GENREL04_BP01: note } },
        /^choiceNotes\.GENREL04_BP01: /,
      ],
      [
        'a reason note beyond the limit',
        {
          selectedChoices: [],
          notApplicableChoices: [
            { choiceId: 'GENREL04_BP01', reason: 'OTHER', note },
          ],
        },
        /^notApplicableChoices\[0\]\.note: /,
      ],
      [
        'U+0000',
        { selectedChoices: [], choiceNotes: { GENREL04_BP01: '\u0000' } },
        /^choiceNotes\.GENREL04_BP01: /,
      ],
    ])('of %s names the field', async (_, body, message) => {
      await backend.api.start('bad');
      const refused = await backend.api
        .save('bad', { questionId: 'GENREL04', basedOn: 0, body })
        .expect(400);
      expect(refused.body.error.name).toBe('InputError');
      expect(refused.body.error.message).toMatch(message);
    });

    it.each([
      ['malformed JSON', '{"selectedChoices": [', 'application/json', 400],
      ['a list for the body', '[]', 'application/json', 400],
      ['no JSON', 'selectedChoices', 'text/plain', 400],
      [
        'more than the limit',
        JSON.stringify({ selectedChoices: [], notes: 'x'.repeat(300_000) }),
        'application/json',
        413,
      ],
    ])('of %s', async (_, body, type, status) => {
      const refused = await backend.api
        .put(path('bad', 'GENREL04'))
        .set('If-Match', '"0"')
        .set('Content-Type', type)
        .send(body);
      expect(refused.status).toBe(status);
      expect(refused.body.error.message).toBeTruthy();
    });

    it('of an unknown question is a 404 with its name', async () => {
      await backend.api.start('bad');
      const { body } = await backend.api
        .save('bad', {
          questionId: 'GENREL99',
          basedOn: 0,
          body: { selectedChoices: [] },
        })
        .expect(404);
      expect(body.error.message).toContain('GENREL99');
    });

    it('of a review that has not begun is a 404 with its names', async () => {
      const { body } = await backend.api
        .save('other', {
          questionId: 'GENREL04',
          basedOn: 0,
          body: { selectedChoices: [] },
        })
        .expect(404);
      expect(body.error.message).toContain('component:default/other');
      expect(body.error.message).toContain(LENS);
    });
  });
});
