import { Entity } from '@backstage/catalog-model';
import { Knex } from 'knex';
import { component } from '../../__testUtils__/entities';
import { WRITE } from '../../__testUtils__/reviewService';
import { sweepServiceOn } from '../../__testUtils__/sweepService';
import { createTestDatabases } from '../../__testUtils__/testDatabases';

const databases = createTestDatabases();
const LATER = new Date('2026-01-01T01:00:00.000Z');
const COPILOT = 'component:default/copilot';

const company: Entity[] = [
  {
    ...component('all', { kind: 'Group' }),
    spec: { type: 'organization', profile: { displayName: 'Everybody' } },
  },
  component('support', { kind: 'Group', childOf: ['group:default/all'] }),
  component('tier-1', { kind: 'Group', childOf: ['group:default/support'] }),
  component('retail', { kind: 'Domain' }),
  component('desk', { kind: 'System', partOf: ['domain:default/retail'] }),
  component('copilot', {
    title: 'Copilot',
    tags: ['chat', 'chat', 'llm'],
    owner: 'group:default/Tier-1',
    partOf: ['system:default/desk'],
    dependsOn: ['Model:default/X'],
  }),
  component('search', { owner: 'user:default/jane' }),
];

/** All that is kept of the catalog, without when it was read. */
async function projection(knex: Knex) {
  const tables: Record<string, object[]> = {};
  for (const table of [
    'entities',
    'entity_tags',
    'entity_owners',
    'entity_dependencies',
    'entity_parents',
    'entity_lenses',
    'group_ancestors',
  ]) {
    const rows = await knex(table).select();
    tables[table] = rows
      .map(({ seen_at, changed_at, ...row }) => row)
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  return tables;
}

const versionOf = async (knex: Knex) =>
  Number((await knex('fleet_versions').sum({ sum: 'version' }))[0].sum);
const lastRun = (knex: Knex) =>
  knex('fleet_runs').orderBy('id', 'desc').first();
const entity = (knex: Knex, entity_ref = COPILOT) =>
  knex('entities').where({ entity_ref }).first();

describe.each(databases.eachSupportedId())('a sweep on %s', id => {
  const setUp = async (
    options: Parameters<typeof sweepServiceOn>[1] = { entities: company },
  ) => {
    const knex = await databases.init(id);
    const service = await sweepServiceOn(knex, options);
    await service.sweep();
    return { ...service, knex };
  };

  it('keeps what the fleet is filtered, sorted and grouped by', async () => {
    const { knex } = await setUp();
    expect(await entity(knex)).toMatchObject({
      kind: 'component',
      title: 'Copilot',
      title_sort: 'copilot',
      type: 'service',
      lifecycle: 'production',
      system_ref: 'system:default/desk',
      domain_ref: 'domain:default/retail',
      owners: '["group:default/tier-1"]',
      reviewable: 1,
    });
    expect(await entity(knex, 'group:default/all')).toMatchObject({
      title: 'Everybody',
      reviewable: 0,
    });
    const tags = await knex('entity_tags').orderBy('tag');
    expect(tags.map(({ tag }) => tag)).toEqual(['chat', 'llm']);
    const above = await knex('group_ancestors')
      .where({ group_ref: 'group:default/tier-1' })
      .orderBy('ancestor_ref');
    expect(above.map(row => row.ancestor_ref)).toEqual([
      'group:default/all',
      'group:default/support',
      'group:default/tier-1',
    ]);
    const jane = await knex('group_ancestors').where({
      group_ref: 'user:default/jane',
    });
    expect(jane).toHaveLength(1);
    expect(await lastRun(knex)).toMatchObject({
      outcome: 'succeeded',
      entities: company.length,
      ended_at: '2026-01-01T00:00:00.000Z',
      projected_at: '2026-01-01T00:00:00.000Z',
    });
  });

  it('changes nothing when nothing changed, and follows what did', async () => {
    const { knex, clock, catalog, sweep } = await setUp();
    const before = await projection(knex);
    const version = await versionOf(knex);
    const { changed_at } = await entity(knex);
    clock.now = LATER;
    await sweep();
    expect(await projection(knex)).toEqual(before);
    expect(await versionOf(knex)).toBe(version);
    expect((await entity(knex)).changed_at).toBe(changed_at);

    catalog.entities.set('system:default/desk', {
      ...component('desk', { kind: 'System' }),
    });
    catalog.entities.set(
      'group:default/support',
      component('support', { kind: 'Group' }),
    );
    await sweep();
    expect((await entity(knex)).domain_ref).toBeNull();
    const above = await knex('group_ancestors').where({
      group_ref: 'group:default/tier-1',
    });
    expect(above).toHaveLength(2);
    expect(await versionOf(knex)).toBeGreaterThan(version);
  });

  it('is the same from two replicas at a time, and ends in a circle of groups', async () => {
    const knex = await databases.init(id);
    const entities = [
      ...company,
      component('ring', { kind: 'Group', childOf: ['group:default/ring'] }),
      ...Array.from({ length: 30 }, (_, index) =>
        component(`c${index}`, {
          dependsOn: [`component:default/c${index + 1}`],
        }),
      ),
      component('c30', { dependsOn: ['prompt:default/p'] }),
    ];
    const one = await sweepServiceOn(knex, { entities });
    const two = await sweepServiceOn(knex, { entities });
    await Promise.all([one.sweep(), two.sweep()]);
    const runs = await knex('fleet_runs');
    expect(runs.map(({ outcome }) => outcome)).toEqual([
      'succeeded',
      'succeeded',
    ]);
    const both = await projection(knex);
    await one.sweep();
    expect(await projection(knex)).toEqual(both);
    expect(both.entity_lenses).toContainEqual(
      expect.objectContaining({
        entity_ref: 'component:default/c0',
        status: 'in',
      }),
    );
  });

  it('keeps the last projection where the catalog fails, or is empty', async () => {
    const { knex, clock, catalog, faults, sweep, reviews, context } =
      await setUp();
    await reviews.startReview(WRITE);
    const before = await projection(knex);
    clock.now = LATER;
    faults.afterPages = 1;
    await sweep();
    faults.afterPages = undefined;
    catalog.entities.clear();
    await sweep();
    const after = await projection(knex);
    expect(after.entities).toEqual(before.entities);
    expect(await knex('reviews').whereNotNull('orphaned_at')).toEqual([]);
    expect(await lastRun(knex)).toMatchObject({
      outcome: 'failed',
      problem: 'The catalog could not be read.',
      projected_at: null,
      entities: 0,
    });
    expect(context.logger.warn).toHaveBeenCalledWith(
      'The catalog could not be read. The catalog went away',
    );
  });

  it('marks the reviews of what left the catalog, and unmarks them when it is back', async () => {
    const { knex, clock, catalog, reviews, sweep } = await setUp();
    await reviews.startReview(WRITE);
    const orphanedAt = async () => (await knex('reviews'))[0].orphaned_at;
    const copilot = catalog.entities.get(COPILOT);
    catalog.entities.delete(COPILOT);
    clock.now = LATER;
    await sweep();
    expect(await entity(knex)).toBeUndefined();
    expect(await knex('entity_lenses').where({ entity_ref: COPILOT })).toEqual(
      [],
    );
    expect(await orphanedAt()).toBe(LATER.toISOString());
    const { review } = await reviews.getReview(WRITE.key);
    expect(review.createdBy).toBe('user:default/jane');

    const version = await versionOf(knex);
    if (copilot) {
      catalog.entities.set(COPILOT, copilot);
    }
    await sweep();
    expect(await orphanedAt()).toBeNull();
    expect(await versionOf(knex)).toBeGreaterThan(version);
    expect(
      await knex('entity_lenses').where({ entity_ref: COPILOT }),
    ).toMatchObject([{ status: 'in', review_id: review.id }]);
  });

  it('keeps a run and the last complete one, and forgets old ones', async () => {
    const { knex, faults, sweep } = await setUp();
    faults.afterPages = 0;
    for (let run = 0; run < 103; run++) {
      await sweep();
    }
    const runs = await knex('fleet_runs');
    expect(runs.length).toBeLessThanOrEqual(102);
    expect(runs.filter(run => run.projected_at !== null)).toHaveLength(1);
  });
});
