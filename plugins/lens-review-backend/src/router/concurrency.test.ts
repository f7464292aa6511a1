import {
  Lens,
  scoreReview,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { questionIdsOf } from '../__testUtils__/answers';
import { component } from '../__testUtils__/entities';
import { LENS } from '../__testUtils__/reviewApi';
import {
  ReviewBackend,
  startReviewBackend,
} from '../__testUtils__/startReviewBackend';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();

jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())('writes at once on %s', id => {
  let backend: ReviewBackend;
  let lens: Lens;

  beforeAll(async () => {
    backend = await startReviewBackend({
      knex: await databases.init(id),
      entities: [component('many'), component('one'), component('mixed')],
    });
    lens = (await backend.api.get(`/lenses/${LENS}`).expect(200)).body;
  });

  afterAll(() => backend.stop());

  it('scores 20 saves to 20 questions as one recomputation does', async () => {
    const { api } = backend;
    await api.start('many').expect(201);
    const questionIds = questionIdsOf(lens).slice(0, 20);
    const saved = await Promise.all(
      questionIds.map((questionId, index) =>
        api.as(`user:default/u${index}`).save('many', {
          questionId,
          basedOn: 0,
          body: {
            selectedChoices: index % 3 === 0 ? [] : [`${questionId}_BP01`],
          },
        }),
      ),
    );
    expect(saved.map(({ status }) => status)).toEqual(
      questionIds.map(() => 200),
    );

    const { body } = await api.read('many').expect(200);
    const { score } = scoreReview({
      lens,
      scope: body.review.scope,
      answers: body.answers,
      now: new Date(),
    });
    expect(body.answers).toHaveLength(20);
    expect(body.scorecard).toMatchObject({ status: 'draft', ...score });

    const { items } = (await api.history('many', '?limit=200')).body;
    expect(items).toHaveLength(21);
  });

  it('lets one of 40 writers of an answer win a round, and tells the 39 others', async () => {
    const { api } = backend;
    await api.start('one').expect(201);
    for (const round of [0, 1, 2]) {
      const replies = await Promise.all(
        Array.from({ length: 40 }, (_, writer) =>
          api.as(`user:default/w${writer}`).save('one', {
            questionId: 'GENREL04',
            basedOn: round,
            body: { selectedChoices: [], notes: `round ${round}` },
          }),
        ),
      );
      const won = replies.filter(({ status }) => status === 200);
      const told = replies.filter(({ status }) => status === 409);
      expect(won).toHaveLength(1);
      expect(told).toHaveLength(39);
      for (const { body } of told) {
        expect(body.current).toEqual(won[0].body.answer);
      }
    }
    const { answers } = (await api.read('one')).body;
    expect(answers).toHaveLength(1);
    expect(answers[0].revision).toBe(3);
  });

  it('reads a review and its answers as of one moment while others write', async () => {
    const { api } = backend;
    await api.start('mixed').expect(201);
    const questionIds = questionIdsOf(lens);
    const [reads] = await Promise.all([
      Promise.all(questionIds.map(() => api.read('mixed'))),
      Promise.all(
        questionIds.map(questionId =>
          api.save('mixed', {
            questionId,
            basedOn: 0,
            body: { selectedChoices: [`${questionId}_no`] },
          }),
        ),
      ),
    ]);
    for (const { body } of reads) {
      expect(body.scorecard.answered).toBe(body.answers.length);
    }
  });
});
