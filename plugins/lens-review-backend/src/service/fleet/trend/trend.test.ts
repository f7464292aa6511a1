import { reviewsOverAWeek } from '../../../__testUtils__/reviewsOverAWeek';
import { createTestDatabases } from '../../../__testUtils__/testDatabases';
import { FleetScope } from '../../../model';
import { readTrend } from './readTrend';

const databases = createTestDatabases();
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
