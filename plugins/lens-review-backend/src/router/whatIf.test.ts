import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { Knex } from 'knex';
import { component } from '../__testUtils__/entities';
import {
  FLEET_LENS,
  FleetBackend,
  group,
  MODEL,
  SHOP,
  startFleetBackend,
} from '../__testUtils__/fleetBackend';
import { ALLOW, DENY, SOME_ENTITIES } from '../__testUtils__/policy';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();

const GATEWAY = 'component:default/gateway';

/** `chat` and `search` are of the System; what is in `helper` reaches the gateway through `proxy`. */
const MORE = [
  component('gateway', { title: 'Gateway' }),
  component('proxy', { dependsOn: [GATEWAY] }),
  component('helper', { dependsOn: ['component:default/proxy', MODEL] }),
];

describe.each(databases.eachSupportedId())('what if, on %s', id => {
  let knex: Knex;
  let backend: FleetBackend;

  beforeAll(async () => {
    knex = await databases.init(id);
    backend = await startFleetBackend(knex, { entities: MORE });
    await backend.answer('pay', ['backup_no']);
    await backend.api
      .put(`/entities/component/default/helper/reviews/${FLEET_LENS}`)
      .send({})
      .expect(201);
    await backend.answer('helper', ['backup_tested']);
  });

  beforeEach(() => {
    Object.assign(backend.policy, {
      catalog: ALLOW,
      read: ALLOW,
      lens: AuthorizeResult.ALLOW,
    });
    backend.catalog.hidden.clear();
  });

  afterAll(() => backend.stop());

  const ask = (query: string) =>
    backend.api.get(`/fleet/what-if?lens=${FLEET_LENS}&${query}`);
  const whatIf = async (query: string) => (await ask(query).expect(200)).body;
  const namesOf = async (query: string) => {
    const { body } = await backend.api
      .get(`/fleet/components?lens=${FLEET_LENS}&sort=name&${query}`)
      .expect(200);
    return body.items.map(
      ({ entityRef }: { entityRef: string }) => entityRef.split('/')[1],
    );
  };

  it('says how much a best practice would close, in how many components and teams', async () => {
    const answer = await whatIf(`provider=${MODEL}&choice=backup_tested`);
    expect(answer).toMatchObject({
      provider: { entityRef: MODEL, title: 'Claude' },
      reach: { components: 5, begun: 4 },
      totals: {
        components: 2,
        teams: 3,
        openPractices: { HIGH: 2, MEDIUM: 0, LOW: 0 },
      },
    });
    expect(answer.practices).toMatchObject([
      {
        choiceId: 'backup_daily',
        questionId: 'backup',
        pillarId: 'resilience',
        title: 'Daily',
        risk: 'HIGH',
        chosen: false,
        missing: 2,
        inScope: 4,
        teams: 2,
      },
      { choiceId: 'backup_tested', chosen: true, missing: 2, teams: 3 },
    ]);
    const one = {
      components: 1,
      openPractices: { HIGH: 1, MEDIUM: 0, LOW: 0 },
    };
    expect(answer.teams).toEqual([
      { key: group('billing'), title: 'billing', ...one },
      { key: group('data'), title: 'data', ...one },
      { key: group('web'), title: 'web', ...one },
    ]);
    expect(answer.projectedAt).toMatch(/^20/);
  });

  it('counts a component once, however many of its gaps would be closed', async () => {
    const { totals, teams } = await whatIf(
      `provider=${MODEL}&choice=backup_tested&choice=backup_daily`,
    );
    expect(totals).toEqual({
      components: 3,
      teams: 4,
      openPractices: { HIGH: 4, MEDIUM: 0, LOW: 0 },
    });
    expect(teams[0]).toEqual({
      key: group('billing'),
      title: 'billing',
      components: 1,
      openPractices: { HIGH: 2, MEDIUM: 0, LOW: 0 },
    });
  });

  it('says what is open before anything is chosen', async () => {
    const { totals, teams, practices } = await whatIf(`provider=${MODEL}`);
    expect(totals).toEqual({
      components: 0,
      teams: 0,
      openPractices: { HIGH: 0, MEDIUM: 0, LOW: 0 },
    });
    expect(teams).toEqual([]);
    expect(practices).toHaveLength(2);
  });

  it.each([
    ['of a System', SHOP, 2, 1],
    ['of a Domain', 'domain:default/retail', 2, 1],
    ['that depend through others', GATEWAY, 1, 0],
    ['where there are none', 'component:default/chat', 0, 0],
  ])('is about components %s', async (_, provider, components, lacking) => {
    const answer = await whatIf(`provider=${provider}&choice=backup_tested`);
    expect(answer.reach.components).toBe(components);
    expect(answer.totals.components).toBe(lacking);
    const listed = await namesOf(`dependsOn=${provider}&choice=backup_tested`);
    expect(listed).toHaveLength(lacking);
  });

  it('keeps a chosen best practice that nobody lacks', async () => {
    const { practices, totals } = await whatIf(
      `provider=${GATEWAY}&choice=backup_tested`,
    );
    expect(practices).toMatchObject([
      { choiceId: 'backup_daily', missing: 1, chosen: false },
      { choiceId: 'backup_tested', missing: 0, inScope: 1, chosen: true },
    ]);
    expect(totals.components).toBe(0);
  });

  it('takes the filters of the fleet, and in the body, too', async () => {
    const query = { provider: MODEL, choice: 'backup_tested' };
    const { reach, totals } = await whatIf(
      `provider=${MODEL}&choice=backup_tested&owner=${group('sales')}`,
    );
    expect(reach).toEqual({ components: 3, begun: 2 });
    expect(totals).toMatchObject({ components: 1, teams: 2 });
    const { body } = await backend.api
      .post('/fleet/what-if/query')
      .send({ lens: FLEET_LENS, owner: group('sales'), ...query })
      .expect(200);
    expect(body).toMatchObject({ reach, totals });
  });

  it('counts nothing that the caller may not read', async () => {
    backend.policy.catalog = SOME_ENTITIES;
    backend.catalog.hidden.add('component:default/pay');
    const { totals, teams } = await whatIf(
      `provider=${MODEL}&choice=backup_tested`,
    );
    expect(totals).toMatchObject({ components: 1, teams: 2 });
    expect(JSON.stringify(teams)).not.toContain('billing');
    backend.catalog.hidden.add(MODEL);
    await knex('visible_sets').delete();
    const { body } = await ask(`provider=${MODEL}`).expect(400);
    expect(body.error.message).toBe(`provider: there is no entity '${MODEL}'`);
  });

  it('counts no review that the caller may not read', async () => {
    backend.policy.read = DENY;
    const { reach, practices } = await whatIf(`provider=${MODEL}`);
    expect(reach).toEqual({ components: 0, begun: 0 });
    expect(practices).toEqual([]);
  });

  it('is refused to those who may not read lenses', async () => {
    backend.policy.lens = AuthorizeResult.DENY;
    const replies = [
      await ask(`provider=${MODEL}`),
      await backend.api
        .post('/fleet/what-if/query')
        .send({ lens: FLEET_LENS, provider: MODEL }),
    ];
    expect(replies.map(({ status }) => status)).toEqual([403, 403]);
  });

  it.each([
    ['provider', 'choice=backup_tested'],
    ['provider', 'provider='],
    ['provider', 'provider=component:default/nobody'],
    ['choice', `provider=${MODEL}&choice=backup_never`],
    ['owner', `provider=${MODEL}&owner=group:default/nobody`],
    ['dependsOn', `provider=${MODEL}&dependsOn=${MODEL}`],
  ])('names %s where it is wrong: %s', async (field, query) => {
    const { body } = await ask(query).expect(400);
    expect(body.error.message).toContain(field);
  });

  it('narrows what is to be decided by what it depends on, too', async () => {
    const { body } = await backend.api
      .get(
        `/fleet/applicability?lens=${FLEET_LENS}&status=in&dependsOn=${GATEWAY}`,
      )
      .expect(200);
    expect(body.items).toMatchObject([
      { entityRef: 'component:default/helper' },
    ]);
    expect(body.totalItems).toBe(1);
  });

  it('refuses a filter by what is not there', async () => {
    for (const ref of ['component:default/nobody', '-']) {
      const { body } = await backend.api
        .get(`/fleet/components?dependsOn=${ref}`)
        .expect(400);
      expect(body.error.message).toBe(`dependsOn: there is no entity '${ref}'`);
    }
  });
});
