import { component } from '../__testUtils__/entities';
import { LENS } from '../__testUtils__/reviewApi';
import {
  ReviewBackend,
  startReviewBackend,
} from '../__testUtils__/startReviewBackend';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('a bad answer on %s', id => {
  let backend: ReviewBackend;

  beforeAll(async () => {
    backend = await startReviewBackend({
      knex: await databases.init(id),
      entities: [component('bad'), component('other')],
    });
  });

  afterAll(() => backend.stop());

  const note = 'x'.repeat(251);
  it.each<[string, object, RegExp]>([
    ['nothing', {}, /^selectedChoices: /],
    [
      'a text for a list',
      { selectedChoices: 'GENREL04_BP01' },
      /^selectedChoices: /,
    ],
    ['a number in a list', { selectedChoices: [1] }, /^selectedChoices\[0\]: /],
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
        notApplicableChoices: [{ choiceId: 'GENREL04_BP01', reason: 'OTHER' }],
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
      'lists in lists without end',
      `{"selectedChoices":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      'application/json',
      400,
    ],
    [
      'just more than the limit',
      JSON.stringify({ selectedChoices: [], notes: 'x'.repeat(256 * 1024) }),
      'application/json',
      413,
    ],
    [
      'notes of 2 MB',
      JSON.stringify({ selectedChoices: [], notes: 'x'.repeat(2_000_000) }),
      'application/json',
      413,
    ],
  ])('of %s', async (_, body, type, status) => {
    const refused = await backend.api
      .put(`/entities/component/default/bad/reviews/${LENS}/answers/GENREL04`)
      .set('If-Match', '"0"')
      .set('Content-Type', type)
      .send(body);
    expect(refused.status).toBe(status);
    expect(refused.body.error.message).toBeTruthy();
  });

  it.each([
    [
      'in its form',
      {
        selectedChoices: [],
        choiceNotes: Object.fromEntries(
          Array.from({ length: 5000 }, (_, index) => [`id${index}`, 5]),
        ),
      },
    ],
    [
      'in what it says',
      { selectedChoices: Array.from({ length: 100 }, (_, i) => `id${i}`) },
    ],
  ])('with very much wrong %s names the first of it', async (_, body) => {
    await backend.api.start('bad');
    const refused = await backend.api
      .save('bad', { questionId: 'GENREL04', basedOn: 0, body })
      .expect(400);
    const { message } = refused.body.error;
    expect(message).toMatch(/id0.*id9\b.*\(and \d+ more\)$/);
    expect(message).not.toContain('id10');
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
