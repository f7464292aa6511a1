import { Knex } from 'knex';
import { evidenceServiceOn } from '../../__testUtils__/evidenceService';
import { inPlace, KEY, WRITE } from '../../__testUtils__/reviewService';
import { TestCollector } from '../../__testUtils__/testCollector';
import { createTestDatabases } from '../../__testUtils__/testDatabases';
import { DefaultEvidenceService } from './DefaultEvidenceService';
import { forgetOldEvidence } from './forgetOldEvidence';

const databases = createTestDatabases();
const DAY_MS = 24 * 60 * 60 * 1000;

describe.each(databases.eachSupportedId())('old evidence on %s', id => {
  const start = async () => {
    const knex: Knex = await databases.init(id);
    const removed = new TestCollector({
      id: 'removed',
      lensId: 'test',
      practices: [
        ['backup', 'backup_daily'],
        ['backup', 'backup_tested'],
      ],
    });
    const service = await evidenceServiceOn(knex);
    const { reviews, clock, collector, context } = service;
    await reviews.startReview(WRITE);
    await reviews.saveAnswer({
      ...WRITE,
      questionId: 'backup',
      basedOn: 0,
      input: inPlace('backup_daily'),
    });
    const daysLater = (days: number) =>
      new Date(clock.now.getTime() + days * DAY_MS);
    /** What the source says now, for a week. */
    const say = async (source: TestCollector, sentence: string) => {
      const said = { observedAt: clock.now, expiresAt: daysLater(7), sentence };
      source.says({ ...said, verdict: 'supports' });
      await new DefaultEvidenceService({
        ...context,
        collectors: [source],
      }).refreshEvidence(KEY);
    };
    return {
      ...service,
      knex,
      removed,
      say,
      wait: (days: number) => {
        clock.now = daysLater(days);
      },
      forget: () => forgetOldEvidence(context, { keepDays: 30 }),
      sources: async (table: string) =>
        (await knex(table).select('source').orderBy('source')).map(
          ({ source }) => source,
        ),
      sentences: async () =>
        (await knex('evidence_history').orderBy('id'))
          .filter(({ choice_id }) => choice_id === 'backup_daily')
          .map(({ source, sentence }) => `${source}: ${sentence}`),
      collector,
    };
  };

  it('of a source that is gone is kept for a while, then deleted with its history', async () => {
    const { collector, removed, say, wait, forget, sources, sentences } =
      await start();
    await say(removed, 'One.');
    await say(collector, 'One.');
    wait(36);
    await say(collector, 'One.');
    await forget();
    // It ended 29 days ago; that nothing was found of the other best practice was found too long ago.
    expect(await sources('evidence')).toEqual([
      'register',
      'register',
      'removed',
    ]);
    wait(2);
    await forget();
    expect(await sources('evidence')).toEqual(['register', 'register']);
    expect(await sources('evidence_readings')).toEqual(['register']);
    expect(await sentences()).toEqual(['register: One.']);
  });

  it('leaves of an old history what was said until lately', async () => {
    const { collector, say, wait, forget, sentences } = await start();
    await say(collector, 'One.');
    wait(1);
    await say(collector, 'Two.');
    wait(40);
    await say(collector, 'Two.');
    await forget();
    expect(await sentences()).toEqual(['register: Two.']);
    await say(collector, 'Three.');
    wait(29);
    await say(collector, 'Three.');
    await forget();
    expect(await sentences()).toEqual(['register: Two.', 'register: Three.']);
    wait(2);
    await say(collector, 'Three.');
    await forget();
    expect(await sentences()).toEqual(['register: Three.']);
  });

  it('takes nothing from the score, nor from what people wrote', async () => {
    const { collector, knex, removed, reviews, evidence, say, wait, forget } =
      await start();
    await say(collector, 'One.');
    removed.says({ verdict: 'contradicts' });
    wait(40);
    await say(collector, 'One.');
    const before = await reviews.getReview(KEY);
    const history = await knex('history');
    await forget();
    expect(await reviews.getReview(KEY)).toEqual(before);
    expect(before.review.derived.score.maturity?.verified).toBe(50);
    expect(await knex('history')).toEqual(history);
    expect((await evidence.getEvidence(KEY)).evidence).toHaveLength(2);
  });
});
