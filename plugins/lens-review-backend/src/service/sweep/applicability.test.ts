import { Entity } from '@backstage/catalog-model';
import { Knex } from 'knex';
import { component } from '../../__testUtils__/entities';
import { KEY, WRITE } from '../../__testUtils__/reviewService';
import { sweepServiceOn } from '../../__testUtils__/sweepService';
import { createTestDatabases } from '../../__testUtils__/testDatabases';

const databases = createTestDatabases();
const ref = (name: string, kind = 'component') => `${kind}:default/${name}`;
const on = (...names: string[]) => ({ dependsOn: names.map(n => ref(n)) });
const actor = WRITE.actor;

/** Status of each component against the lens, and what it depends on for it. */
async function verdicts(knex: Knex) {
  const rows = await knex('entity_lenses')
    .where('entity_ref', 'like', 'component:%')
    .orderBy('entity_ref');
  return Object.fromEntries(
    rows.map(row => [
      row.entity_ref.replace('component:default/', ''),
      [row.status, row.decided_by, row.depends, row.via].join(' ').trim(),
    ]),
  );
}

describe.each(databases.eachSupportedId())('which lens, on %s', id => {
  const setUp = async (entities: readonly Entity[], config = {}) => {
    const knex = await databases.init(id);
    const service = await sweepServiceOn(knex, { entities, config });
    const say = (name: string, status: 'in' | 'out', kind?: string) =>
      service.applicability.decide({
        keys: [{ entityRef: ref(name, kind), lensId: KEY.lensId }],
        status,
        reason: 'Because',
        actor,
      });
    await service.sweep();
    return { ...service, knex, say };
  };

  it('follows dependencies on prompts and models, however far', async () => {
    const { knex } = await setUp([
      component('plain'),
      component('direct', { dependsOn: ['model:default/x'] }),
      component('store', { kind: 'Resource', dependsOn: ['prompt:default/p'] }),
      component('far', { dependsOn: [ref('store', 'resource')] }),
      component('farther', on('far', 'plain')),
    ]);
    expect(await verdicts(knex)).toEqual({
      plain: 'undecided nobody 0',
      direct: 'in dependency 1 model:default/x',
      far: 'in dependency 1 resource:default/store',
      farther: 'in dependency 1 component:default/far',
    });
  });

  it('names a prompt or a model before anything else', async () => {
    const { knex } = await setUp([
      component('a', { dependsOn: ['model:default/x'] }),
      component('b', { dependsOn: [ref('a'), 'prompt:default/z'] }),
    ]);
    expect((await verdicts(knex)).b).toBe('in dependency 1 prompt:default/z');
  });

  it('ends in circles, in and out of one', async () => {
    const { knex } = await setUp([
      component('a', on('b')),
      component('b', on('c')),
      component('c', { dependsOn: [ref('a'), 'model:default/x'] }),
      component('d', on('e')),
      component('e', on('d', 'e')),
    ]);
    expect(await verdicts(knex)).toMatchObject({
      a: 'in dependency 1 component:default/b',
      b: 'in dependency 1 component:default/c',
      c: 'in dependency 1 model:default/x',
      d: 'undecided nobody 0',
      e: 'undecided nobody 0',
    });
  });

  it('is what a person says first, then the filter, then a dependency', async () => {
    const { knex, say } = await setUp(
      [
        component('said', {
          tags: ['genai'],
          dependsOn: ['model:default/x'],
        }),
        component('tagged', { tags: ['genai'], ...on('said') }),
        component('plain'),
      ],
      {
        lensReview: {
          lenses: [
            {
              id: KEY.lensId,
              filter: { 'metadata.tags': { $contains: 'genai' } },
            },
          ],
        },
      },
    );
    await say('said', 'out');
    expect(await verdicts(knex)).toEqual({
      said: 'out person 1 model:default/x',
      tagged: 'in filter 0',
      plain: 'undecided nobody 0',
    });
  });

  it('is not decided by dependencies where config says so', async () => {
    const { knex, say } = await setUp(
      [
        component('direct', { dependsOn: ['model:default/x'] }),
        component('on-direct', on('direct')),
        component('on-said', on('said')),
        component('said'),
      ],
      { lensReview: { lenses: [{ id: KEY.lensId, byDependency: false }] } },
    );
    await say('said', 'in');
    const expected = {
      direct: 'undecided nobody 0',
      'on-direct': 'undecided nobody 0',
      'on-said': 'undecided nobody 0',
      said: 'in person 0',
    };
    expect(await verdicts(knex)).toEqual(expected);
    await say('direct', 'in');
    expect(await verdicts(knex)).toEqual({
      ...expected,
      direct: 'in person 0',
    });
  });

  it('is decided anew for all who depend on what a person spoke of', async () => {
    const { knex, say } = await setUp([
      component('gateway', { kind: 'API' }),
      component('a', { dependsOn: [ref('gateway', 'api')] }),
      component('b', on('a')),
      component('c', { ...on('b'), tags: ['x'] }),
      component('other'),
    ]);
    await say('gateway', 'in', 'api');
    expect(await verdicts(knex)).toEqual({
      a: 'in dependency 1 api:default/gateway',
      b: 'in dependency 1 component:default/a',
      c: 'in dependency 1 component:default/b',
      other: 'undecided nobody 0',
    });
    await say('b', 'out');
    expect(await verdicts(knex)).toMatchObject({
      a: 'in dependency 1 api:default/gateway',
      b: 'out person 1 component:default/a',
      c: 'undecided nobody 0',
    });
    await say('gateway', 'out', 'api');
    expect(await verdicts(knex)).toMatchObject({
      a: 'undecided nobody 0',
      b: 'out person 0',
    });
  });

  it('says of one entity what a whole pass says', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `n${index}`);
    const { knex, say, sweep } = await setUp(
      names.map((name, index) =>
        component(name, on(`n${(index * 5 + 3) % 12}`, `n${index % 4}`)),
      ),
    );
    for (const [index, name] of ['n3', 'n7', 'n3', 'n0', 'n7'].entries()) {
      await say(name, index % 2 === 0 ? 'in' : 'out');
      const step = await verdicts(knex);
      await knex('entity_lenses').delete();
      await sweep();
      expect(step).toEqual(await verdicts(knex));
    }
    expect(Object.values(await verdicts(knex)).join()).toContain('dependency');
  });

  it('misses none of two decisions at a time', async () => {
    const { knex, say } = await setUp([
      component('a'),
      component('b'),
      component('c', on('a', 'b')),
    ]);
    for (let round = 0; round < 5; round++) {
      await say('b', 'in');
      await Promise.all([say('a', 'in'), say('b', 'out')]);
      expect((await verdicts(knex)).c).toBe(
        'in dependency 1 component:default/a',
      );
      await say('a', 'out');
      expect((await verdicts(knex)).c).toBe('undecided nobody 0');
    }
  });

  it('is what the page of an entity says, also before the next pass', async () => {
    const { knex, applicability, catalog } = await setUp([
      component('a'),
      component('b', on('a')),
    ]);
    const entity = component('a', { dependsOn: ['prompt:default/p'] });
    catalog.entities.set(ref('a'), entity);
    const [verdict] = await applicability.list({
      entityRef: ref('a'),
      entity,
      dependencies: [],
    });
    expect(verdict).toMatchObject({
      status: 'in',
      because: 'It depends on prompt:default/p.',
    });
    expect(await verdicts(knex)).toEqual({
      a: 'in dependency 1 prompt:default/p',
      b: 'in dependency 1 component:default/a',
    });
  });

  it('knows the review of an entity from its start to its end', async () => {
    const { knex, reviews } = await setUp([
      component('copilot'),
      component('caller', on('copilot')),
    ]);
    const row = async () =>
      knex('entity_lenses').where({ entity_ref: KEY.entityRef }).first();
    const { state } = await reviews.startReview(WRITE);
    expect(await row()).toMatchObject({
      status: 'in',
      review_id: state.review.id,
    });
    expect((await verdicts(knex)).caller).toBe(
      'in dependency 1 component:default/copilot',
    );
    await reviews.deleteReview(WRITE);
    expect(await row()).toMatchObject({ status: 'in', review_id: null });
  });
});
