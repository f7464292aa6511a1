import {
  ReviewTemplate,
  TemplateAnswer,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { component } from '../__testUtils__/entities';
import { ALLOW, DENY } from '../__testUtils__/policy';
import { LENS } from '../__testUtils__/reviewApi';
import {
  ReviewBackend,
  startReviewBackend,
} from '../__testUtils__/startReviewBackend';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();

const ANSWER = { questionId: 'GENREL04', selectedChoices: ['GENREL04_BP01'] };
const OTHER = {
  questionId: 'GENOPS02',
  selectedChoices: ['GENOPS02_BP01'],
  notApplicableChoices: [
    { choiceId: 'GENOPS02_BP02', reason: 'OTHER', note: 'The gateway does' },
    { choiceId: 'GENOPS02_BP03', reason: 'OUT_OF_SCOPE', note: 'Secret' },
  ],
  choiceNotes: { GENOPS02_BP01: 'Secret' },
  notes: 'Secret',
};

describe.each(databases.eachSupportedId())('review templates on %s', id => {
  let backend: ReviewBackend;

  beforeAll(async () => {
    backend = await startReviewBackend({
      knex: await databases.init(id),
      entities: [component('copilot'), component('empty')],
    });
    const scope = { agents: 'no-agents' };
    await backend.api.start('copilot', { scope }).expect(201);
    await backend.api.start('empty').expect(201);
    const { questionId, ...body } = OTHER;
    await backend.api
      .save('copilot', { questionId, basedOn: 0, body })
      .expect(200);
  });

  afterAll(() => backend.stop());

  const create = (body: object, user = 'user:default/mei') =>
    backend.api
      .as(user)
      .post('/templates')
      .send({ lensId: LENS, ...body });
  const created = async (name: string): Promise<ReviewTemplate> =>
    (await create({ name, answers: [ANSWER] }).expect(201)).body;
  const replace = (template: string, revision: number, body: object) =>
    backend.api
      .put(`/templates/${template}`)
      .set('If-Match', `"${revision}"`)
      .send({ name: 'Renamed', answers: [ANSWER], ...body });
  const remove = (template: string, revision: number) =>
    backend.api
      .delete(`/templates/${template}`)
      .set('If-Match', `"${revision}"`);
  const historyOf = async (template: string, query = '') =>
    (
      await backend.api
        .get(`/templates/${template}/history${query}`)
        .expect(200)
    ).body;

  it('are kept as they were sent, each answer as a save keeps it', async () => {
    const { body, headers } = await create({
      name: '  Behind the gateway ',
      description: 'What the gateway does for you',
      answers: [
        { ...OTHER, selectedChoices: ['GENOPS02-BP01'] },
        { ...ANSWER, notes: '' },
      ],
      scope: { agents: 'no-agents' },
    }).expect(201);
    expect(headers.etag).toBe('"1"');
    expect(body).toMatchObject({
      lensId: LENS,
      lensVersion: expect.stringMatching(/^\d/),
      name: 'Behind the gateway',
      description: 'What the gateway does for you',
      revision: 1,
      answerCount: 2,
      createdBy: 'user:default/mei',
      scope: { agents: 'no-agents' },
    });
    expect(body.answers).toMatchObject([OTHER, ANSWER]);
    expect(body.answers[1]).not.toHaveProperty('notes');
    const read = await backend.api.get(`/templates/${body.id}`).expect(200);
    expect(read.body).toEqual(body);
    expect(read.headers.etag).toBe('"1"');
  });

  it('are found again by who sends the same twice, and refused to others by name', async () => {
    const template = await created('Twice');
    const again = await create({ name: 'Twice', answers: [ANSWER] });
    expect(again.status).toBe(200);
    expect(again.body).toEqual(template);
    const taken = await create(
      { name: 'TWICE', answers: [ANSWER] },
      'user:default/joe',
    ).expect(409);
    expect(taken.body.error.message).toMatch(/^name: .*"Twice"/);
    expect(taken.body.current).toMatchObject({ id: template.id, revision: 1 });
    const race = await Promise.all(
      ['ann', 'ben', 'cid'].map(user =>
        create({ name: 'Race', answers: [ANSWER] }, `user:default/${user}`),
      ),
    );
    expect(race.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it('are made of a review, without notes that no reason asks for', async () => {
    const body = (
      await create({
        name: 'Of copilot',
        fromReview: { entityRef: 'Component:default/Copilot' },
      }).expect(201)
    ).body;
    expect(body.scope).toEqual({ agents: 'no-agents' });
    const [answer]: TemplateAnswer[] = body.answers;
    expect(answer).toMatchObject({
      questionId: 'GENOPS02',
      selectedChoices: ['GENOPS02_BP01'],
      choiceNotes: {},
      notApplicableChoices: [
        { choiceId: 'GENOPS02_BP02', note: 'The gateway does' },
        { choiceId: 'GENOPS02_BP03', reason: 'OUT_OF_SCOPE' },
      ],
    });
    expect(JSON.stringify(body)).not.toContain('Secret');
    const whole = await create({
      name: 'Of copilot with notes',
      fromReview: { entityRef: 'component:default/copilot', notes: true },
    }).expect(201);
    expect(whole.body.answers).toMatchObject([OTHER]);
  });

  it('are not made of a review that is empty, unknown or not readable', async () => {
    const of = (name: string) =>
      create({
        name: 'Of another',
        fromReview: { entityRef: `component:default/${name}` },
      });
    expect((await of('empty').expect(400)).body.error.message).toMatch(
      /^fromReview: nothing is answered/,
    );
    await of('unknown').expect(404);
    backend.policy.read = DENY;
    await of('copilot').expect(403);
    backend.policy.read = backend.policy.update;
  });

  it.each([
    [{ name: 'ab' }, /^name: /],
    [{ name: 'x'.repeat(101) }, /^name: /],
    [{ description: 'x'.repeat(501) }, /^description: /],
    [{ answers: undefined }, /^answers: missing/],
    [{ answers: [] }, /^answers: /],
    [{ answers: [ANSWER, ANSWER] }, /^answers\[1\]\.questionId: .*twice/],
    [
      { answers: [{ questionId: 'GENREL99', selectedChoices: [] }] },
      /^answers\[0\]\.questionId: .*no question 'GENREL99'/,
    ],
    [
      { answers: [{ ...ANSWER, selectedChoices: ['GENREL04_BP99'] }] },
      /^answers\[0\]\.selectedChoices\[0\]: /,
    ],
    [{ answers: [{ ...ANSWER, risk: 'NONE' }] }, /^answers\[0\]: .*"risk"/],
    [{ scope: { agents: 'perhaps' } }, /^scope\.agents: /],
    [{ lensVersion: '' }, /^lensVersion: /],
    [{ fromReview: { entityRef: 'component:default/copilot' } }, /^answers: /],
    [
      { answers: undefined, fromReview: { entityRef: 'copilot' } },
      /^fromReview\.entityRef: kind:namespace\/name/,
    ],
  ])('are refused with %j', async (change, message) => {
    const sent = { name: 'Bad input', answers: [ANSWER], ...change };
    const { body } = await create(sent).expect(400);
    expect(body.error.message).toMatch(message);
  });

  it.each([{ lensId: 'unknown' }, { lensVersion: '99.0' }])(
    'are of lenses and versions that are known, not %j',
    async unknown => {
      const sent = { name: 'Unknown', answers: [ANSWER], ...unknown };
      expect((await create(sent)).status).toBe(404);
    },
  );

  it('are changed by who saw them last, and tell who changed what', async () => {
    const { id: template } = await created('To be changed');
    await backend.api
      .put(`/templates/${template}`)
      .send({ name: 'Renamed', answers: [ANSWER] })
      .expect(428);
    const { body } = await replace(template, 1, {
      description: 'New',
      answers: [OTHER],
      scope: { agents: 'agents' },
    });
    expect(body).toMatchObject({ name: 'Renamed', revision: 2 });
    const stale = await replace(template, 1, {}).expect(409);
    expect(stale.body.current).toMatchObject({ revision: 2, name: 'Renamed' });
    // Sent again, because the reply was lost; and as it is already.
    const same = { description: 'New', answers: [OTHER], scope: body.scope };
    expect((await replace(template, 1, same).expect(200)).body).toEqual(body);
    expect((await replace(template, 2, same).expect(200)).body).toEqual(body);
    const { items } = await historyOf(template);
    expect(items).toMatchObject([
      {
        type: 'changed',
        revision: 2,
        by: 'user:default/jane',
        changes: {
          name: { from: 'To be changed', to: 'Renamed' },
          description: { to: 'New' },
          scope: ['agents'],
          answers: { added: ['GENOPS02'], changed: [], removed: ['GENREL04'] },
        },
      },
      { type: 'created', revision: 1, by: 'user:default/mei' },
    ]);
    const first = await historyOf(template, '?limit=1');
    expect(first.nextCursor).toBe('2');
    expect(await historyOf(template, '?limit=1&cursor=2')).toEqual({
      items: [items[1]],
    });
    await create({ name: 'Taken', answers: [ANSWER] }).expect(201);
    await replace(template, 2, { name: 'taken' }).expect(409);
  });

  it('are deleted by who saw them last; their history stays, and their name is free', async () => {
    const { id: template } = await created('To be deleted');
    await backend.api.delete(`/templates/${template}`).expect(428);
    await remove(template, 7).expect(409);
    await remove(template, 1).expect(204);
    await remove(template, 1).expect(404);
    await replace(template, 1, {}).expect(404);
    await backend.api.get(`/templates/${template}`).expect(404);
    const { items } = await historyOf(template);
    expect(items).toMatchObject([
      { type: 'deleted', revision: 2, by: 'user:default/jane' },
      { type: 'created' },
    ]);
    await created('To be deleted');
    await backend.api.get('/templates/unknown/history').expect(404);
  });

  it('are listed by name and by pages, and say who may manage them', async () => {
    const { body } = await backend.api
      .get(`/templates?lens=${LENS}`)
      .expect(200);
    const names: string[] = body.items.map(
      ({ name }: { name: string }) => name,
    );
    expect(names).toContain('Behind the gateway');
    expect(names).toEqual(
      [...names].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)),
    );
    expect(body.may).toEqual({ manage: true });
    expect(body.items[0]).not.toHaveProperty('answers');
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await backend.api
        .get(
          `/templates?lens=${LENS}&limit=3${cursor ? `&cursor=${cursor}` : ''}`,
        )
        .expect(200);
      seen.push(...page.body.items.map(({ name }: { name: string }) => name));
      cursor = page.body.nextCursor;
    } while (cursor);
    expect(seen).toEqual(names);

    backend.policy.templates = DENY.result;
    const other = await backend.api.get('/templates?lens=other').expect(200);
    expect(other.body).toEqual({ items: [], may: { manage: false } });
    backend.policy.templates = ALLOW.result;
    await backend.api.get('/templates').expect(400);
    const bad = await backend.api
      .get(`/templates?lens=${LENS}&cursor=x`)
      .expect(400);
    expect(bad.body.error.message).toMatch(/^cursor: /);
  });
});
