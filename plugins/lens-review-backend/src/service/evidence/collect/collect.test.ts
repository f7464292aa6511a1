import { Knex } from 'knex';
import { evidenceServiceOn } from '../../../__testUtils__/evidenceService';
import { inPlace, KEY, WRITE } from '../../../__testUtils__/reviewService';
import { TestCollector } from '../../../__testUtils__/testCollector';
import { createTestDatabases } from '../../../__testUtils__/testDatabases';
import { collectAll } from './collectAll';
import { collectBatch } from './collectBatch';

const databases = createTestDatabases();
const go = () => new AbortController().signal;
const DAILY = [['backup', 'backup_daily']] as const;

describe.each(databases.eachSupportedId())('collecting on %s', id => {
  const serviceOn = async (
    options?: Parameters<typeof evidenceServiceOn>[1],
  ) => {
    const knex = await databases.init(id);
    return { ...(await evidenceServiceOn(knex, options)), knex };
  };
  type Service = Awaited<ReturnType<typeof serviceOn>>;

  const keyOf = (name: string) => ({
    ...KEY,
    entityRef: `component:default/${name}`,
  });
  /** Starts a review that claims a daily backup. */
  const claim = async ({ reviews }: Service, name = 'copilot') => {
    const write = { ...WRITE, key: keyOf(name) };
    await reviews.startReview(write);
    await reviews.saveAnswer({
      ...write,
      questionId: 'backup',
      basedOn: 0,
      input: inPlace('backup_daily'),
    });
    return write;
  };
  const standings = async ({ evidence }: Service, name = 'copilot') =>
    (await evidence.getEvidence(keyOf(name))).evidence.map(
      ({ choiceId, verdict }) => [choiceId, verdict],
    );
  const scoreOf = async ({ reviews }: Service, name = 'copilot') =>
    (await reviews.getReview(keyOf(name))).review.derived.score;
  const stored = (knex: Knex) =>
    knex('reviews').first(
      'contradicted',
      'maturity_claimed',
      'maturity_verified',
      'valid_until',
    );

  it('asks about every review in batches, each once', async () => {
    const service = await serviceOn();
    const { context, collector, reviews, knex } = service;
    for (let count = 0; count < 105; count++) {
      await reviews.startReview({ ...WRITE, key: keyOf(`c${count}`) });
    }
    await reviews.startReview({ ...WRITE, key: keyOf('gone') });
    await reviews.startReview({ ...WRITE, key: keyOf('deleted') });
    await reviews.deleteReview({ ...WRITE, key: keyOf('deleted') });
    collector.says({});
    await collectAll(context, go());
    const asked = collector.requests.map(({ entities }) => entities.length);
    expect(asked).toHaveLength(2);
    expect(Math.max(...asked)).toBeLessThanOrEqual(100);
    const refs = collector.requests.flatMap(({ entities }) =>
      entities.map(({ entityRef }) => entityRef),
    );
    expect(new Set(refs).size).toBe(105);
    expect(refs).toHaveLength(105);
    const [{ rows }] = await knex('evidence').count({ rows: '*' });
    expect(Number(rows)).toBe(210);
  }, 30_000);

  it('goes on with other batches and other collectors where one fails', async () => {
    const good = new TestCollector({ lensId: 'test', practices: DAILY });
    const bad = new TestCollector({
      id: 'broken',
      lensId: 'test',
      practices: DAILY,
    });
    const elsewhere = new TestCollector({
      id: 'elsewhere',
      lensId: 'another',
      practices: DAILY,
    });
    const service = await serviceOn({ collectors: [bad, good, elsewhere] });
    await claim(service);
    good.says({});
    bad.fails('No');
    await collectAll(service.context, go());
    expect(await standings(service)).toEqual([['backup_daily', 'supports']]);
    expect(elsewhere.requests).toEqual([]);
    const { readings } = await service.evidence.getEvidence(KEY);
    expect(readings).toContainEqual(
      expect.objectContaining({ source: 'broken', error: 'No' }),
    );
  });

  it('lets a contradiction of one source outweigh the support of another', async () => {
    const collectors = ['a', 'b'].map(
      source =>
        new TestCollector({ id: source, lensId: 'test', practices: DAILY }),
    );
    const service = await serviceOn({ collectors });
    await claim(service);
    const [a, b] = collectors;
    a.says({ verdict: 'supports' });
    b.says({ verdict: 'contradicts' });
    await collectAll(service.context, go());
    expect(await stored(service.knex)).toMatchObject({
      contradicted: 1,
      maturity_claimed: 0,
      maturity_verified: 0,
    });
    b.says({ verdict: 'nothing-found' });
    await collectAll(service.context, go());
    expect(await stored(service.knex)).toMatchObject({
      contradicted: 0,
      maturity_claimed: 50,
      maturity_verified: 50,
    });
  });

  it('scores review and pillar, and lets evidence run out by itself', async () => {
    const service = await serviceOn();
    const { clock, collector, context, knex } = service;
    await claim(service);
    const expiresAt = new Date('2026-01-08T00:00:00.000Z');
    collector.says({ expiresAt });
    await collectAll(context, go());
    expect(await stored(knex)).toMatchObject({
      maturity_verified: 50,
      valid_until: expiresAt.toISOString(),
    });
    expect(await knex('pillar_scores').first()).toMatchObject({
      maturity_verified: 50,
    });
    clock.now = new Date('2026-01-07T23:59:59.999Z');
    expect((await scoreOf(service)).maturity?.verified).toBe(50);
    clock.now = expiresAt;
    expect((await scoreOf(service)).maturity?.verified).toBe(0);
    collector.says({ verdict: 'contradicts', expiresAt });
    await collectAll(context, go());
    expect((await scoreOf(service)).contradicted).toBe(0);
    await expect(
      service.evidence.disputeEvidence({
        ...WRITE,
        questionId: 'backup',
        choiceId: 'backup_daily',
        reason: 'Long ago',
      }),
    ).rejects.toThrow('No evidence contradicts backup_daily');
  });

  it('does not let an answer to an earlier question overwrite a later one', async () => {
    const service = await serviceOn();
    const { clock, collector, evidence } = service;
    await claim(service);
    let answerLate = () => {};
    collector.answer = ({ entities }) =>
      new Promise(resolve => {
        answerLate = () =>
          resolve(
            entities.map(({ entityRef }) => ({
              ...collector.speaksTo[0],
              entityRef,
              verdict: 'contradicts',
              sentence: 'Late.',
              observedAt: clock.now,
              expiresAt: new Date('2027-01-01T00:00:00.000Z'),
            })),
          );
      });
    const slow = evidence.refreshEvidence(KEY);
    while (collector.requests.length === 0) {
      await new Promise(resolve => setImmediate(resolve));
    }
    clock.now = new Date(clock.now.getTime() + 1);
    const late = answerLate;
    collector.says({ verdict: 'supports' });
    await evidence.refreshEvidence(KEY);
    late();
    await slow;
    expect(await standings(service)).toContainEqual([
      'backup_daily',
      'supports',
    ]);
  });

  it('does not wait for a collector that does not answer, and notes it', async () => {
    const service = await serviceOn();
    const { context, collector, reviews } = service;
    await claim(service);
    collector.answer = () => new Promise(() => {});
    const { review } = await reviews.getReview(KEY);
    await collectBatch(context, {
      collector,
      reviews: [review],
      timeoutMs: 20,
      signal: go(),
    });
    expect(collector.requests[0].signal.aborted).toBe(true);
    const { readings } = await service.evidence.getEvidence(KEY);
    expect(readings).toEqual([
      expect.objectContaining({ error: expect.stringMatching(/time/) }),
    ]);
  });

  it('stops where it is told to, and notes no failure', async () => {
    const service = await serviceOn();
    const { context, collector } = service;
    await claim(service);
    const stop = new AbortController();
    collector.answer = () => {
      stop.abort();
      return new Promise(() => {});
    };
    await expect(collectAll(context, stop.signal)).rejects.toThrow(/abort/i);
    const { readings } = await service.evidence.getEvidence(KEY);
    expect(readings).toEqual([]);
  });

  it('forgets what a collector no longer speaks to', async () => {
    const service = await serviceOn();
    await claim(service);
    service.collector.says({}, {});
    await collectAll(service.context, go());
    const less = new TestCollector({ lensId: 'test', practices: DAILY });
    less.says({});
    await collectAll({ ...service.context, collectors: [less] }, go());
    expect(await standings(service)).toEqual([['backup_daily', 'supports']]);
  });

  it('loses neither a save nor evidence that come at the same time', async () => {
    const service = await serviceOn();
    const { evidence, reviews, collector, knex } = service;
    const write = await claim(service);
    collector.says({ verdict: 'contradicts' });
    await Promise.all([
      evidence.refreshEvidence(KEY),
      reviews.saveAnswer({
        ...write,
        questionId: 'backup',
        basedOn: 1,
        input: inPlace('backup_daily', 'backup_tested'),
      }),
      evidence.refreshEvidence(KEY),
    ]);
    expect(await stored(knex)).toMatchObject({
      contradicted: 1,
      maturity_claimed: 50,
    });
    const { answers } = await reviews.getReview(KEY);
    expect(answers[0].revision).toBe(2);
  });
});
