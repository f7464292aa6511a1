import { Knex } from 'knex';
import { component } from '../../__testUtils__/entities';
import { KEY, inPlace, WRITE } from '../../__testUtils__/reviewService';
import { updateDeprecation } from '../../database/operations/lenses';
import { sweepServiceOn } from '../../__testUtils__/sweepService';
import { createTestDatabases } from '../../__testUtils__/testDatabases';

const databases = createTestDatabases();
const on = (day: string, time = '12:00') => new Date(`${day}T${time}:00.000Z`);
const entities = [component('copilot')];

const snapshots = (knex: Knex, table = 'review_snapshots') =>
  knex(table).orderBy('day');

describe.each(databases.eachSupportedId())('scores over time on %s', id => {
  const setUp = async (options: Parameters<typeof sweepServiceOn>[1] = {}) => {
    const knex = await databases.init(id);
    const service = await sweepServiceOn(knex, { entities, ...options });
    let revision = 0;
    const save = async (day: string, ...choices: string[]) => {
      service.clock.now = on(day);
      const basedOn = revision;
      revision += 1;
      await service.reviews.saveAnswer({
        ...WRITE,
        questionId: 'backup',
        basedOn,
        input: inPlace(...choices),
      });
    };
    await service.reviews.startReview(WRITE);
    return { ...service, knex, save };
  };

  it('keep the last score of each day on which something changed', async () => {
    const { knex, clock, save, reviews } = await setUp();
    await save('2026-01-03', 'backup_daily');
    await save('2026-01-03', 'backup_tested');
    clock.now = on('2026-01-04');
    await reviews.changeReview({ ...WRITE, notes: 'No other score' });
    await save('2026-01-05', 'backup_daily', 'backup_tested');
    expect(await snapshots(knex)).toMatchObject([
      { day: '2026-01-01', status: 'draft', risk: 'UNANSWERED' },
      { day: '2026-01-03', status: 'draft', risk: 'HIGH', open_high: 1 },
    ]);
    expect(await snapshots(knex, 'pillar_snapshots')).toMatchObject([
      { day: '2026-01-01', pillar_id: 'resilience', risk: 'UNANSWERED' },
      { day: '2026-01-03', pillar_id: 'resilience', risk: 'HIGH' },
    ]);
    expect(await knex('reviews')).toMatchObject([
      { scored_on: '2026-01-05', risk: 'NONE' },
    ]);
  });

  it('are forgotten after a time, but for the last one before it', async () => {
    const { knex, clock, save, sweep } = await setUp({ keepDays: 3 });
    for (const day of ['02', '03', '04', '05', '06', '07', '08']) {
      await save(
        `2026-01-${day}`,
        ...(Number(day) % 2 ? ['backup_daily'] : []),
      );
    }
    clock.now = on('2026-01-08');
    await knex('review_snapshots').where({ day: '2026-01-05' }).delete();
    await sweep();
    const days = async (table?: string) =>
      (await snapshots(knex, table)).map(({ day }) => day.slice(8));
    expect(await days()).toEqual(['04', '06', '07']);
    expect(await days('pillar_snapshots')).toEqual(['05', '06', '07']);
  });

  it('are brought up to now when their time has come, once', async () => {
    const { knex, clock, save, reviews, sweep } = await setUp();
    await save('2026-01-02', 'backup_daily');
    await reviews.submitReview(WRITE);
    const row = async () => (await knex('reviews'))[0];
    expect((await row()).status).toBe('complete');
    const { updated_at, revision } = await row();

    clock.now = on('2026-06-01');
    await sweep();
    expect(await row()).toMatchObject({
      status: 'stale',
      stale_reasons: '["confirmation-overdue"]',
      scored_on: '2026-06-01',
      updated_at,
      revision,
    });
    expect(await snapshots(knex)).toMatchObject([
      { day: '2026-01-01', status: 'draft' },
      { day: '2026-01-02', status: 'complete' },
    ]);
    const run = () => knex('fleet_runs').orderBy('id', 'desc').first();
    expect(await run()).toMatchObject({ outcome: 'succeeded', rescored: 1 });
    await sweep();
    expect(await run()).toMatchObject({ rescored: 0 });
  });

  it('open again when evidence that supported them runs out', async () => {
    const { knex, clock, save, sweep } = await setUp();
    await save('2026-01-02', 'backup_daily');
    await knex('reviews').update({
      verdicts: JSON.stringify([
        {
          questionId: 'backup',
          choiceId: 'backup_daily',
          verdict: 'contradicts',
          expiresAt: '2026-02-01T00:00:00.000Z',
        },
      ]),
      valid_until: '2026-01-03T00:00:00.000Z',
    });
    clock.now = on('2026-01-05');
    await sweep();
    const row = async () => (await knex('reviews'))[0];
    expect(await row()).toMatchObject({
      contradicted: 1,
      valid_until: '2026-02-01T00:00:00.000Z',
    });
    clock.now = on('2026-02-02');
    await sweep();
    expect(await row()).toMatchObject({ contradicted: 0, valid_until: null });
  });

  it('are stale against a lens of which there is a newer version, until there is none', async () => {
    const { knex, save, reviews } = await setUp();
    await save('2026-01-02', 'backup_daily');
    await reviews.submitReview(WRITE);
    const row = async () => (await knex('reviews'))[0];

    const newer = await sweepServiceOn(knex, { entities, lensVersion: '1.1' });
    newer.clock.now = on('2026-01-06');
    const { review } = await newer.reviews.getReview(KEY);
    expect(review.derived.staleReasons).toEqual(['lens-version-old']);
    expect((await row()).status).toBe('complete');
    await newer.sweep();
    expect(await row()).toMatchObject({
      status: 'stale',
      stale_reasons: '["lens-version-old"]',
      lens_version: '1.0',
    });

    await updateDeprecation({
      db: knex,
      key: { id: KEY.lensId, version: '1.1' },
      deprecation: { at: on('2026-01-06').toISOString() },
    });
    await newer.lenses.refresh();
    newer.clock.now = on('2026-01-07');
    await newer.sweep();
    expect(await row()).toMatchObject({ status: 'complete' });
  });

  it('that cannot be brought up to now do not keep the others from it', async () => {
    const { knex, clock, save, reviews, sweep, context } = await setUp();
    await save('2026-01-02', 'backup_daily');
    await reviews.submitReview(WRITE);
    const [row] = await knex('reviews');
    await knex('reviews').insert({
      ...row,
      id: '0',
      entity_ref: 'component:default/other',
      lens_version: '0.9',
    });
    clock.now = on('2026-06-01');
    await sweep();
    expect((await knex('reviews').where({ id: row.id }))[0].status).toBe(
      'stale',
    );
    expect(context.logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('component:default/other'),
    );
  });
});
