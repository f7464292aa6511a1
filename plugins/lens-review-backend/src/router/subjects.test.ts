import { component } from '../__testUtils__/entities';
import { DENY } from '../__testUtils__/policy';
import { LENS } from '../__testUtils__/reviewApi';
import { scheduledByHand } from '../__testUtils__/scheduled';
import {
  ReviewBackend,
  startReviewBackend,
} from '../__testUtils__/startReviewBackend';
import { createTestDatabases } from '../__testUtils__/testDatabases';
import {
  modelSubject,
  promptSubject,
  TestReader,
} from '../__testUtils__/testReader';

const databases = createTestDatabases();
const NAMES = ['copilot', 'late', 'scoped', 'noted', 'foreign'];

/** On prompts; on models; on nothing; on prompts and models, not on the scope. */
const [ON_PROMPTS, ON_MODELS, ON_NOTHING, ON_ASSETS] = [
  'GENOPS03',
  'GENREL01',
  'GENSEC03',
  'GENREL04',
];

describe.each(databases.eachSupportedId())('what answers are about, %s', id => {
  let backend: ReviewBackend;
  const { scheduler, feature } = scheduledByHand();
  const reader = new TestReader();
  const other = new TestReader('other');

  const read = () => scheduler.triggerTask('lens-review-read-subjects');
  const refresh = (name: string) =>
    backend.api
      .post(
        `/entities/component/default/${name}/reviews/${LENS}/evidence/refresh`,
      )
      .expect(200);
  const answer = async (
    name: string,
    questionId: string,
    more: object = {},
  ) => {
    const { body } = await backend.api.read(name).expect(200);
    const before = body.answers.find(
      (one: { questionId: string }) => one.questionId === questionId,
    );
    const saved = await backend.api.save(name, {
      questionId,
      basedOn: before?.revision ?? 0,
      body: { selectedChoices: [`${questionId}_no`], ...more },
    });
    expect(saved.status).toBe(200);
    return saved.body;
  };
  const review = async (name: string) =>
    (await backend.api.read(name).expect(200)).body;
  const subjectsOf = async (name: string, questionId: string) =>
    (await review(name)).answers.find(
      (one: { questionId: string }) => one.questionId === questionId,
    ).subjects;
  const asking = async (name: string) =>
    (await review(name)).answers.flatMap(
      (one: { questionId: string; subjects?: { changes: object[] } }) =>
        one.subjects?.changes.length ? [one.questionId] : [],
    );

  beforeAll(async () => {
    backend = await startReviewBackend({
      knex: await databases.init(id),
      entities: NAMES.map(name => component(name)),
      features: [feature, reader.module(), other.module()],
    });
    for (const name of NAMES) {
      await backend.api.start(name).expect(201);
    }
    await scheduler.triggerTask('lens-review-sweep');
  });

  beforeEach(() => {
    reader.instead = undefined;
    backend.logger.warn.mockClear();
  });
  afterAll(() => backend.stop());

  it('asks only for those answers whose best practices depend on what changed', async () => {
    reader.says('copilot', promptSubject('7'), modelSubject('2025'));
    await refresh('copilot');
    for (const questionId of [ON_PROMPTS, ON_MODELS, ON_NOTHING]) {
      await answer('copilot', questionId);
    }
    expect(await asking('copilot')).toEqual([]);
    expect(await subjectsOf('copilot', ON_NOTHING)).toBeUndefined();

    reader.says('copilot', promptSubject('9'), modelSubject('2025'));
    await refresh('copilot');
    expect(await asking('copilot')).toEqual([ON_PROMPTS]);
    expect(await subjectsOf('copilot', ON_PROMPTS)).toMatchObject({
      changes: [
        {
          kind: 'prompt',
          ref: 'prompt:default/reply',
          title: 'reply',
          label: 'production',
          from: '7',
          to: '9',
        },
      ],
    });
    reader.says('copilot', promptSubject('9'), modelSubject('2026'));
    await refresh('copilot');
    expect(await asking('copilot')).toEqual([ON_PROMPTS, ON_MODELS]);
  });

  it('asks no more once the answer is confirmed, or another one', async () => {
    const { body } = await backend.api.confirm('copilot', [ON_PROMPTS]);
    expect(body.answers).toMatchObject([{ subjects: { changes: [] } }]);
    expect(await asking('copilot')).toEqual([ON_MODELS]);
    const history = await backend.api.history('copilot').expect(200);
    expect(history.body.items[0]).toMatchObject({
      type: 'answer-confirmed',
      to: { changes: [{ from: '7', to: '9' }] },
    });
    const { answer: saved } = await answer('copilot', ON_MODELS, {
      selectedChoices: [],
      unknownChoices: ['GENREL01_BP01'],
    });
    expect(saved.subjects.changes).toEqual([]);
    expect(await asking('copilot')).toEqual([]);
  });

  it('keeps asking when only a note is edited', async () => {
    reader.says('noted', promptSubject('1'));
    await refresh('noted');
    await answer('noted', ON_PROMPTS);
    reader.says('noted', promptSubject('2'));
    await refresh('noted');
    await answer('noted', ON_PROMPTS, { notes: 'Looked at it' });
    expect(await asking('noted')).toEqual([ON_PROMPTS]);
  });

  it('takes what is there when it first looks for what answers were about', async () => {
    await answer('late', ON_ASSETS);
    expect(await subjectsOf('late', ON_ASSETS)).toBeUndefined();
    reader.says('late', promptSubject('7'));
    await refresh('late');
    expect(await subjectsOf('late', ON_ASSETS)).toMatchObject({ changes: [] });
    // A source that is asked for the first time tells of nothing new either.
    other.says('late', promptSubject('1', 'tone'));
    await refresh('late');
    expect(await asking('late')).toEqual([]);
    other.says('late', promptSubject('2', 'tone'));
    await refresh('late');
    expect(await subjectsOf('late', ON_ASSETS)).toMatchObject({
      changes: [{ ref: 'prompt:default/tone', from: '1', to: '2' }],
    });
  });

  it('asks where a scope fact has changed on which the answer depends', async () => {
    await backend.api
      .patch(`/entities/component/default/scoped/reviews/${LENS}`)
      .send({ scope: { hosting: 'managed' } })
      .expect(200);
    await answer('scoped', 'GENREL02');
    await answer('scoped', ON_PROMPTS);
    const { body } = await backend.api
      .patch(`/entities/component/default/scoped/reviews/${LENS}`)
      .send({ scope: { hosting: 'self-hosted', agents: 'agents' } })
      .expect(200);
    expect(body.answers).toHaveLength(2);
    expect(await asking('scoped')).toEqual(['GENREL02']);
    // What was not known before is no change.
    expect((await subjectsOf('scoped', ON_PROMPTS)).changes).toEqual([]);
    expect((await subjectsOf('scoped', 'GENREL02')).changes).toEqual([
      {
        kind: 'scope',
        ref: 'hosting',
        title: 'hosting',
        from: 'managed',
        to: 'self-hosted',
      },
    ]);
  });

  it('makes a submitted review stale, for the fleet too, until all are confirmed', async () => {
    const { body } = await backend.api.read('foreign').expect(200);
    const lens = (await backend.api.get(`/lenses/${LENS}`)).body;
    expect(body.review.status).toBe('draft');
    reader.says('foreign', promptSubject('7'));
    await read();
    const questions: string[] = lens.pillars.flatMap(
      (pillar: { questions: { id: string }[] }) =>
        pillar.questions.map(question => question.id),
    );
    for (const questionId of questions) {
      await answer('foreign', questionId);
    }
    await backend.api.submit('foreign').expect(200);
    expect((await review('foreign')).review.status).toBe('complete');

    reader.says('foreign', promptSubject('9'));
    await read();
    const { review: stale, scorecard } = await review('foreign');
    expect(stale).toMatchObject({
      status: 'stale',
      staleReasons: ['subject-changed'],
      updatedBy: 'user:default/jane',
    });
    expect(scorecard.staleReasons).toEqual(['subject-changed']);
    const fleet = await backend.api
      .get(`/fleet/components?lens=${LENS}&status=stale`)
      .expect(200);
    expect(fleet.body.items).toMatchObject([
      { entityRef: 'component:default/foreign', status: 'stale' },
    ]);
    await backend.api.confirm('foreign', await asking('foreign')).expect(200);
    expect((await review('foreign')).review.status).toBe('complete');
  });

  it('lists the answers that depend on a model, page by page', async () => {
    const path = '/subjects/model/default/claude/answers';
    const { body } = await backend.api.get(`${path}?limit=1`).expect(200);
    expect(body).toMatchObject({
      totalItems: 1,
      reviews: 1,
      items: [
        {
          entityRef: 'component:default/copilot',
          lensId: LENS,
          questionId: ON_MODELS,
          practices: [{ choiceId: 'GENREL01_BP01' }],
        },
      ],
    });
    expect(body).not.toHaveProperty('nextCursor');

    const prompts = '/subjects/Prompt/default/Reply/answers';
    const pages: string[] = [];
    let cursor = '';
    do {
      const page = await backend.api
        .get(`${prompts}?limit=4${cursor && `&cursor=${cursor}`}`)
        .expect(200);
      expect(page.body.reviews).toBe(4);
      pages.push(
        ...page.body.items.map(
          (item: { entityRef: string; questionId: string }) =>
            `${item.entityRef} ${item.questionId}`,
        ),
      );
      expect(page.body.totalItems).toBeGreaterThan(pages.length - 1);
      cursor = page.body.nextCursor ?? '';
    } while (cursor);
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages).toContain(`component:default/late ${ON_ASSETS}`);

    backend.policy.read = DENY;
    const denied = await backend.api.get(prompts).expect(200);
    expect(denied.body).toEqual({ items: [], totalItems: 0, reviews: 0 });
    backend.policy.read = { result: backend.policy.lens };
  });

  it.each([
    ['/subjects/component/default/x/answers', /^kind: /],
    ['/subjects/model/default/claude/answers?limit=0', /^limit: /],
    ['/subjects/model/default/claude/answers?cursor=x', /^cursor: /],
  ])('refuses %s', async (path, message) => {
    const { body } = await backend.api.get(path).expect(400);
    expect(body.error.message).toMatch(message);
  });

  it('leaves everything as it was where a reader fails or talks nonsense', async () => {
    const before = await review('late');
    reader.instead = () => {
      throw new Error('The registry is away');
    };
    await refresh('late');
    reader.instead = [
      { entityRef: 'component:default/late', subjects: [{ kind: 'cat' }] },
    ];
    await refresh('late');
    expect(await review('late')).toEqual(before);
    expect(backend.logger.warn.mock.calls.flat().join()).toMatch(
      /The registry is away.*something else than subjects/,
    );
  });

  it('asks in one question about many entities, and writes where something is new', async () => {
    reader.requests.splice(0);
    const before = await Promise.all(NAMES.map(review));
    await read();
    expect(reader.requests.map(({ entityRefs }) => entityRefs)).toEqual([
      NAMES.map(name => `component:default/${name}`).sort(),
    ]);
    expect(await Promise.all(NAMES.map(review))).toEqual(before);
  });
});
