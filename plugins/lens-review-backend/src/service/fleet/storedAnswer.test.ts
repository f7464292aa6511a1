import { component } from '../../__testUtils__/entities';
import { inPlace, KEY, WRITE } from '../../__testUtils__/reviewService';
import { sweepServiceOn } from '../../__testUtils__/sweepService';
import { createTestDatabases } from '../../__testUtils__/testDatabases';
import { FleetVisibility } from '../../model';
import { readSummary } from './summary';

const databases = createTestDatabases();
const EVERYTHING: FleetVisibility = {
  entities: { kind: 'all' },
  reviews: { kind: 'all' },
};

describe.each(databases.eachSupportedId())('a stored answer on %s', id => {
  it('is used until something changes, and by nobody who may see less', async () => {
    const knex = await databases.init(id);
    const service = await sweepServiceOn(knex, {
      entities: [
        component('claude', { kind: 'Model' }),
        component('copilot', { dependsOn: ['model:default/claude'] }),
      ],
    });
    await service.sweep();
    const context = {
      db: knex,
      lenses: service.lenses,
      now: () => service.clock.now,
    };
    const lens = service.lenses.requireNewest('test');
    const read = async (
      visibility = EVERYTHING,
      filters: { text?: string } = {},
    ) => {
      const scope = { visibility, filters, lensIds: ['test'] };
      const { totals } = await readSummary(context, { scope, lens });
      return totals;
    };

    expect(await read()).toMatchObject({ components: 1, neverReviewed: 1 });
    // To see whether it is read.
    const mark = async () => {
      const [{ body }] = await knex('fleet_rollups');
      const stored = JSON.parse(body);
      stored.totals.out = 99;
      await knex('fleet_rollups').update({ body: JSON.stringify(stored) });
    };
    await mark();
    expect(await read()).toMatchObject({ components: 1, out: 99 });
    expect(
      await read({ ...EVERYTHING, reviews: { kind: 'none' } }),
    ).toMatchObject({ components: 0, out: 0 });
    expect(await read(EVERYTHING, { text: 'x' })).toMatchObject({ out: 0 });

    await service.sweep();
    expect(await read()).toMatchObject({ out: 99 });

    await service.reviews.startReview(WRITE);
    expect(await read()).toMatchObject({ inProgress: 1, out: 0 });
    await mark();
    await service.reviews.saveAnswer({
      ...WRITE,
      questionId: 'backup',
      basedOn: 0,
      input: inPlace('backup_daily'),
    });
    expect(await read()).toMatchObject({ openPractices: { HIGH: 1 }, out: 0 });
    await mark();
    await service.applicability.decide({
      keys: [KEY],
      status: 'out',
      reason: 'Only a trial',
      actor: WRITE.actor,
    });
    expect(await read()).toMatchObject({ components: 0, out: 1 });
    await mark();
    service.clock.now = new Date(service.clock.now.getTime() + 60_000);
    // One that lists nothing at all is taken for one that has just started.
    service.catalog.entities.clear();
    service.catalog.entities.set(
      'group:default/all',
      component('all', { kind: 'Group' }),
    );
    await service.sweep();
    expect(await read()).toMatchObject({ components: 0, out: 0 });
  });
});
