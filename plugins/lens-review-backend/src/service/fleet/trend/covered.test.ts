import { component } from '../../../__testUtils__/entities';
import { inPlace } from '../../../__testUtils__/reviewService';
import { sweepServiceOn } from '../../../__testUtils__/sweepService';
import { createTestDatabases } from '../../../__testUtils__/testDatabases';
import { readTrend } from './readTrend';

const databases = createTestDatabases();

const MODEL = 'model:default/claude';
const SHOP = 'system:default/shop';

describe.each(databases.eachSupportedId())('the trend on %s', id => {
  it('counts what a System covers on the days on which its review was complete', async () => {
    const knex = await databases.init(id);
    const { context, lenses, reviews, clock, sweep } = await sweepServiceOn(
      knex,
      {
        confirmEveryDays: 3,
        kinds: ['component', 'system'],
        entities: [
          component('claude', { kind: 'Model' }),
          component('shop', { kind: 'System' }),
          component('cart', { dependsOn: [MODEL], partOf: [SHOP] }),
          component('pay', { dependsOn: [MODEL] }),
        ],
      },
    );
    const write = {
      key: { entityRef: SHOP, lensId: 'test' },
      owners: [],
      actor: { by: 'user:default/jane' },
    };
    const day = (number: number) => {
      clock.now = new Date(Date.UTC(2026, 0, number, 12));
    };
    day(1);
    await sweep();
    day(2);
    await reviews.startReview(write);
    day(3);
    await reviews.saveAnswer({
      ...write,
      questionId: 'backup',
      basedOn: 0,
      input: inPlace('backup_daily', 'backup_tested'),
    });
    await reviews.submitReview(write);
    await reviews.changeReview({ ...write, coversComponents: true });
    // Nobody has confirmed the answer since.
    day(7);
    await sweep();
    day(8);
    const { points } = await readTrend(context, {
      lens: lenses.requireNewest('test'),
      scope: {
        lensIds: ['test'],
        filters: {},
        visibility: { entities: { kind: 'all' }, reviews: { kind: 'all' } },
      },
      days: 7,
    });
    expect(
      points.map(({ date, inProgress, reviewed, stale }) => [
        date.slice(-2),
        inProgress,
        reviewed,
        stale,
      ]),
    ).toEqual([
      ['02', 1, 0, 0],
      ['03', 0, 2, 0],
      ['04', 0, 2, 0],
      ['05', 0, 2, 0],
      ['06', 0, 2, 0],
      ['07', 0, 0, 1],
      ['08', 0, 0, 1],
    ]);
  });
});
