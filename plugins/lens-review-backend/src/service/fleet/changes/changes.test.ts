import { reviewsOverAWeek } from '../../../__testUtils__/reviewsOverAWeek';
import { createTestDatabases } from '../../../__testUtils__/testDatabases';
import { FleetScope } from '../../../model';
import { readChanges } from './readChanges';

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('what changed on %s', id => {
  it('of each best practice since the end of an earlier day', async () => {
    const knex = await databases.init(id);
    const { lenses, context } = await reviewsOverAWeek(knex);
    const changes = async (
      days: number,
      filters: FleetScope['filters'] = {},
      visibility: FleetScope['visibility'] = {
        entities: { kind: 'all' },
        reviews: { kind: 'all' },
      },
    ) => {
      const { since, begun, openPractices, pillars, practices } =
        await readChanges(
          { db: knex, lenses, now: context.now },
          {
            lens: lenses.requireNewest('test'),
            scope: { lensIds: ['test'], filters, visibility },
            days,
          },
        );
      expect(pillars).toEqual([{ id: 'resilience', ...openPractices }]);
      return [
        since.slice(-2),
        `${begun.before} to ${begun.now}`,
        `${openPractices.before.HIGH} to ${openPractices.now.HIGH}`,
        ...practices.map(
          ({ choiceId, before, now }) =>
            `${choiceId}: ${before.missing}/${before.established}/${before.inScope} to ${now.missing}/${now.established}/${now.inScope}`,
        ),
      ];
    };
    const now = { daily: '1/1/2', tested: '1/1/2' };
    const since = (
      day: string,
      before: { begun: number; open: number; daily: string; tested: string },
    ) => [
      day,
      `${before.begun} to 2`,
      `${before.open} to 2`,
      `backup_daily: ${before.daily} to ${now.daily}`,
      `backup_tested: ${before.tested} to ${now.tested}`,
    ];
    const none = { begun: 0, open: 0, daily: '0/0/0', tested: '0/0/0' };
    const bare = { begun: 1, open: 2, daily: '1/0/1', tested: '1/0/1' };
    const half = { begun: 2, open: 1, daily: '0/2/2', tested: '1/1/2' };
    const last = { begun: 2, open: 2, ...now };
    expect(await changes(6)).toEqual(since('01', none));
    expect(await changes(5)).toEqual(since('02', bare));
    expect(await changes(4)).toEqual(since('03', bare));
    expect(await changes(3)).toEqual(since('04', half));
    expect(await changes(2)).toEqual(since('05', half));
    expect(await changes(1)).toEqual(since('06', last));

    expect(await changes(2, { tag: ['second'] })).toEqual([
      '05',
      '1 to 1',
      '1 to 2',
      'backup_daily: 0/1/1 to 1/0/1',
      'backup_tested: 1/0/1 to 1/0/1',
    ]);
    // Filters on reviews are about today.
    expect((await changes(5, { choice: ['backup_daily'] }))[1]).toBe('0 to 1');
    expect(
      (
        await changes(
          5,
          {},
          { entities: { kind: 'none' }, reviews: { kind: 'all' } },
        )
      ).slice(1, 3),
    ).toEqual(['0 to 0', '0 to 0']);
  });
});
