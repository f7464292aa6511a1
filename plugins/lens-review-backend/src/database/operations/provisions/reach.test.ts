import { Knex } from 'knex';
import { component } from '../../../__testUtils__/entities';
import { sweepServiceOn } from '../../../__testUtils__/sweepService';
import { createTestDatabases } from '../../../__testUtils__/testDatabases';
import { entitiesReached, providersReaching } from './reach';

const databases = createTestDatabases();

const GATEWAY = 'component:default/gateway';
const SUPPORT = 'system:default/support';
const RETAIL = 'domain:default/retail';

/** copilot → proxy → gateway, and both in the system Support of Retail, which is part of the domain Group. */
const ENTITIES = [
  component('gateway'),
  component('proxy', { dependsOn: [GATEWAY] }),
  component('copilot', {
    dependsOn: ['component:default/proxy', 'model:default/x'],
    partOf: [SUPPORT],
  }),
  component('docs', { partOf: [SUPPORT] }),
  component('reader', { dependsOn: ['component:default/docs'] }),
  component('shop', { partOf: [RETAIL] }),
  component('support', { kind: 'System', partOf: [RETAIL] }),
  component('retail', { kind: 'Domain', partOf: ['domain:default/group'] }),
  component('group', { kind: 'Domain' }),
  component('left', { dependsOn: ['component:default/right'] }),
  component('right', { dependsOn: ['component:default/left'] }),
];

describe.each(databases.eachSupportedId())('reach on %s', id => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await databases.init(id);
    const service = await sweepServiceOn(knex, { entities: ENTITIES });
    await service.sweep();
  });

  async function reached(...providerRefs: string[]): Promise<string[]> {
    const rows: { provider_ref: string; entity_ref: string }[] = await knex
      .from(entitiesReached({ db: knex, providerRefs }).wrap('', ' as reached'))
      .select();
    return rows
      .map(row => `${nameOf(row.provider_ref)} → ${nameOf(row.entity_ref)}`)
      .sort();
  }

  it.each([
    ['a component', GATEWAY, ['copilot', 'proxy']],
    ['a system', SUPPORT, ['copilot', 'docs']],
    ['a domain', RETAIL, ['copilot', 'docs', 'shop', 'support']],
    [
      'a domain of domains',
      'domain:default/group',
      ['copilot', 'docs', 'retail', 'shop', 'support'],
    ],
    ['a circle, itself left out', 'component:default/left', ['right']],
    ['what the catalog does not have', 'component:default/nobody', []],
  ])('reaches the members and dependents of %s', async (_, ref, names) => {
    const provider = nameOf(ref);
    expect(await reached(ref)).toEqual(
      names.map(name => `${provider} → ${name}`),
    );
  });

  it('tells several providers apart', async () => {
    expect(await reached('component:default/proxy', SUPPORT)).toEqual([
      'proxy → copilot',
      'support → copilot',
      'support → docs',
    ]);
    expect(await reached()).toEqual([]);
  });

  it('says the same from the other side', async () => {
    const refs = ENTITIES.map(
      ({ kind, metadata }) => `${kind.toLowerCase()}:default/${metadata.name}`,
    );
    const back: { provider_ref: string; entity_ref: string }[] = await knex
      .from(
        providersReaching({ db: knex, entityRefs: refs }).wrap('', ' as found'),
      )
      .select();
    expect(
      back
        // Models and the like reach, too, wherever somebody depends on them.
        .filter(row => refs.includes(row.provider_ref))
        .map(row => `${nameOf(row.provider_ref)} → ${nameOf(row.entity_ref)}`)
        .sort(),
    ).toEqual(await reached(...refs));
  });
});

function nameOf(ref: string): string {
  return ref.split('/')[1];
}
