import {
  inPlace,
  KEY,
  reviewServiceOn,
  WRITE,
} from '../../__testUtils__/reviewService';
import { createTestDatabases } from '../../__testUtils__/testDatabases';

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('reviews over time on %s', id => {
  const complete = async () => {
    const knex = await databases.init(id);
    const service = await reviewServiceOn(knex, { confirmEveryDays: 90 });
    const { reviews } = service;
    await reviews.startReview(WRITE);
    await reviews.saveAnswer({
      ...WRITE,
      questionId: 'backup',
      basedOn: 0,
      input: inPlace('backup_daily', 'backup_tested'),
    });
    await reviews.submitReview(WRITE);
    return { ...service, knex };
  };
  const everything = { entityRef: KEY.entityRef, readable: 'all' } as const;

  it('turn stale by themselves, and complete again by a confirmation', async () => {
    const { reviews, clock, knex } = await complete();
    clock.now = new Date('2026-03-31T23:59:59.000Z');
    expect((await reviews.getReview(KEY)).review.derived.status).toBe(
      'complete',
    );

    clock.now = new Date('2026-04-02T00:00:00.000Z');
    const overdue = {
      status: 'stale',
      staleReasons: ['confirmation-overdue'],
    };
    expect((await reviews.getReview(KEY)).review.derived).toMatchObject(
      overdue,
    );
    const [listed] = await reviews.listReviews(everything);
    expect(listed.derived).toMatchObject(overdue);
    const [row] = await knex('reviews');
    expect(row.status).toBe('complete');

    await reviews.confirmAnswers({ ...WRITE, questionIds: ['backup'] });
    expect((await reviews.getReview(KEY)).review.derived).toMatchObject({
      status: 'complete',
      validUntil: '2026-07-01T00:00:00.000Z',
    });
  });

  it('are as old in the reply to a write that changes nothing', async () => {
    const { reviews, clock } = await complete();
    clock.now = new Date('2026-04-02T00:00:00.000Z');
    const begun = await reviews.startReview(WRITE);
    const unchanged = await reviews.changeReview({ ...WRITE, scenarios: [] });
    const repeated = await reviews.saveAnswer({
      ...WRITE,
      questionId: 'backup',
      basedOn: 0,
      input: inPlace('backup_daily', 'backup_tested'),
    });
    expect(begun.created).toBe(false);
    expect(repeated.answer.revision).toBe(1);
    for (const { review } of [begun.state, unchanged, repeated]) {
      expect(review.derived.status).toBe('stale');
    }
  });

  it('follow the configured age of answers at once', async () => {
    const { knex } = await complete();
    const { reviews, clock } = await reviewServiceOn(knex, {
      confirmEveryDays: 10,
    });
    clock.now = new Date('2026-01-20T00:00:00.000Z');
    expect((await reviews.getReview(KEY)).review.derived.status).toBe('stale');
    const [listed] = await reviews.listReviews(everything);
    expect(listed.derived.status).toBe('stale');
  });

  it('stay submitted when an answer is saved afterwards', async () => {
    const { reviews, clock } = await complete();
    clock.now = new Date('2026-01-02T00:00:00.000Z');
    const { review } = await reviews.saveAnswer({
      ...WRITE,
      questionId: 'backup',
      basedOn: 1,
      input: inPlace('backup_daily'),
    });
    expect(review).toMatchObject({
      submittedAt: '2026-01-01T00:00:00.000Z',
      updatedAt: '2026-01-02T00:00:00.000Z',
      derived: { status: 'complete', score: { risk: 'MEDIUM' } },
    });
    expect((await reviews.getReview(KEY)).review).toEqual(review);
  });

  it('keep what is deleted, and its history, in the database', async () => {
    const { reviews, knex } = await complete();
    await reviews.deleteReview(WRITE);
    await expect(reviews.getReview(KEY)).rejects.toThrow(
      "There is no review of component:default/copilot against 'test'",
    );
    expect(await knex('answers').where({ revision: 1 })).toHaveLength(1);
    expect(
      (await knex('history').orderBy('id')).map(({ type }) => type),
    ).toEqual([
      'review-started',
      'answer-saved',
      'review-submitted',
      'review-deleted',
    ]);
  });
});
