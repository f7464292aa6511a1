import { Knex } from 'knex';
import { evidenceServiceOn } from '../../__testUtils__/evidenceService';
import { inPlace, KEY, WRITE } from '../../__testUtils__/reviewService';
import { createTestDatabases } from '../../__testUtils__/testDatabases';
import { rescoreDue } from './rescoreDue';

const databases = createTestDatabases();
const go = () => new AbortController().signal;
const ENDS = new Date('2026-01-08T00:00:00.000Z');

describe.each(databases.eachSupportedId())('scoring what is due on %s', id => {
  const keyOf = (name: string) => ({
    ...KEY,
    entityRef: `component:default/${name}`,
  });

  /** Reviews whose claim is supported, and another contradicted, until `ENDS`. */
  const withEvidence = async (...names: string[]) => {
    const knex: Knex = await databases.init(id);
    const service = await evidenceServiceOn(knex);
    const { reviews, evidence, collector, context } = service;
    collector.says(
      { verdict: 'supports', expiresAt: ENDS },
      { verdict: 'contradicts', expiresAt: ENDS },
    );
    for (const name of names) {
      const write = { ...WRITE, key: keyOf(name) };
      await reviews.startReview(write);
      await reviews.saveAnswer({
        ...write,
        questionId: 'backup',
        basedOn: 0,
        input: inPlace('backup_daily', 'backup_tested'),
      });
      await evidence.refreshEvidence(write.key);
    }
    const logger = { warn: jest.mocked(context.logger.warn) };
    const scores = (table: string) =>
      knex(table).select(
        'maturity_verified',
        'maturity_claimed',
        'contradicted',
      );
    return { ...service, knex, logger, scores };
  };
  const weighed = {
    maturity_verified: 50,
    maturity_claimed: 50,
    contradicted: 1,
  };
  const unweighed = {
    maturity_verified: 0,
    maturity_claimed: 100,
    contradicted: 0,
  };

  it('takes the weight of evidence out of stored scores once it has expired', async () => {
    const service = await withEvidence('copilot');
    const { clock, context, knex, scores } = service;
    const before = await knex('reviews').first();
    clock.now = new Date(ENDS.getTime() - 1);
    await rescoreDue(context, go());
    expect(await scores('reviews')).toEqual([weighed]);

    clock.now = ENDS;
    expect(await scores('reviews')).toEqual([weighed]);
    await rescoreDue(context, go());
    expect(await scores('reviews')).toEqual([unweighed]);
    expect(await scores('pillar_scores')).toEqual([unweighed]);
    const after = await knex('reviews').first();
    expect(after.valid_until).toBeNull();
    for (const column of ['revision', 'updated_at', 'updated_by']) {
      expect(after[column]).toEqual(before[column]);
    }
    await rescoreDue(context, go());
    expect(await knex('reviews').first()).toEqual(after);
  });

  it('goes through all of them, and past one that cannot be scored', async () => {
    const names = Array.from({ length: 103 }, (_, index) => `c${index}`);
    const { clock, context, knex, logger, scores } = await withEvidence(
      ...names,
    );
    await knex('reviews')
      .where({ entity_ref: 'component:default/c7' })
      .update({ lens_version: '77' });
    await knex('reviews')
      .where({ entity_ref: 'component:default/c9' })
      .update({ deleted_at: ENDS.toISOString() });
    clock.now = ENDS;
    await rescoreDue(context, go());
    const after = await scores('reviews');
    expect(after.filter(row => row.contradicted === 0)).toHaveLength(101);
    expect(logger.warn.mock.calls).toEqual([
      [expect.stringContaining('component:default/c7')],
    ]);
  }, 30_000);

  it('follows a changed setting', async () => {
    const { context, knex } = await withEvidence('copilot');
    await rescoreDue({ ...context, confirmEveryDays: 30 }, go());
    expect((await knex('reviews').first()).confirm_every_days).toBe(30);
  });

  it('stops where it is told to', async () => {
    const { clock, context, scores } = await withEvidence('copilot');
    clock.now = ENDS;
    await expect(rescoreDue(context, AbortSignal.abort())).rejects.toThrow(
      /abort/i,
    );
    expect(await scores('reviews')).toEqual([weighed]);
  });

  it('loses no save that comes at the same time', async () => {
    const { clock, context, reviews, scores } = await withEvidence('copilot');
    clock.now = ENDS;
    await Promise.all([
      rescoreDue(context, go()),
      reviews.saveAnswer({
        ...WRITE,
        questionId: 'backup',
        basedOn: 1,
        input: inPlace('backup_daily'),
      }),
      rescoreDue(context, go()),
    ]);
    expect(await scores('reviews')).toEqual([
      { ...unweighed, maturity_claimed: 50 },
    ]);
  });
});
