import { Knex } from 'knex';
import { component } from '../../../__testUtils__/entities';
import { inPlace } from '../../../__testUtils__/reviewService';
import { sweepServiceOn } from '../../../__testUtils__/sweepService';
import { createTestDatabases } from '../../../__testUtils__/testDatabases';
import { FleetScope } from '../../../model';
import { readTrend } from './readTrend';

const databases = createTestDatabases();
const MODEL = 'model:default/claude';
const DAY_MS = 24 * 60 * 60 * 1000;

async function reviewsOverAWeek(knex: Knex) {
  const service = await sweepServiceOn(knex, {
    confirmEveryDays: 365,
    entities: [
      component('claude', { kind: 'Model' }),
      component('first', { dependsOn: [MODEL] }),
      component('second', { dependsOn: [MODEL], tags: ['second'] }),
    ],
  });
  const { reviews, clock } = service;
  const write = (name: string) => ({
    key: { entityRef: `component:default/${name}`, lensId: 'test' },
    owners: ['group:default/support'],
    actor: { by: 'user:default/jane' },
  });
  const save = (name: string, basedOn: number, ...selected: string[]) =>
    reviews.saveAnswer({
      ...write(name),
      questionId: 'backup',
      basedOn,
      input: inPlace(...selected),
    });
  const day = (number: number) => {
    clock.now = new Date(Date.UTC(2026, 0, number, 12));
  };
  await service.sweep();
  day(2);
  await reviews.startReview(write('first'));
  await save('first', 0, 'backup_no');
  day(4);
  // Twice on a day: its end counts.
  await save('first', 1, 'backup_daily');
  await save('first', 2, 'backup_daily', 'backup_tested');
  await reviews.submitReview(write('first'));
  await reviews.startReview(write('second'));
  await save('second', 0, 'backup_daily');
  day(6);
  await save('second', 1, 'backup_no');
  clock.now = new Date(clock.now.getTime() + DAY_MS);
  return service;
}

describe.each(databases.eachSupportedId())('the trend on %s', id => {
  it('carries the last score of each review forward, from day to day', async () => {
    const knex = await databases.init(id);
    const { lenses, context } = await reviewsOverAWeek(knex);
    const trend = async (days: number, filters: FleetScope['filters'] = {}) => {
      const { points } = await readTrend(
        { db: knex, lenses, now: context.now },
        {
          lens: lenses.requireNewest('test'),
          scope: {
            lensIds: ['test'],
            filters,
            visibility: {
              entities: { kind: 'all' },
              reviews: { kind: 'all' },
            },
          },
          days,
        },
      );
      return points.map(point => [
        point.date.slice(-2),
        point.inProgress,
        point.reviewed,
        point.openPractices.HIGH,
        point.maturity.buckets.join(''),
        point.pillars.map(pillar => pillar.openPractices.HIGH).join(),
      ]);
    };
    const week = [
      ['01', 0, 0, 0, '00000', '0'],
      ['02', 1, 0, 2, '00000', '2'],
      ['03', 1, 0, 2, '00000', '2'],
      ['04', 1, 1, 1, '00001', '1'],
      ['05', 1, 1, 1, '00001', '1'],
      ['06', 1, 1, 2, '00001', '2'],
      ['07', 1, 1, 2, '00001', '2'],
    ];
    expect(await trend(7)).toEqual(week);
    // What happened before the first day is in it.
    for (const days of [1, 2, 3, 4, 5, 6]) {
      expect(await trend(days)).toEqual(week.slice(-days));
    }
    expect(await trend(3, { tag: ['second'] })).toEqual([
      ['05', 1, 0, 1, '00000', '1'],
      ['06', 1, 0, 2, '00000', '2'],
      ['07', 1, 0, 2, '00000', '2'],
    ]);
  });
});
