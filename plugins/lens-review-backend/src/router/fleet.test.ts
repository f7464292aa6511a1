import { Knex } from 'knex';
import {
  FLEET_LENS,
  FleetBackend,
  group,
  startFleetBackend,
} from '../__testUtils__/fleetBackend';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('the fleet on %s', id => {
  let knex: Knex;
  let backend: FleetBackend;

  beforeAll(async () => {
    knex = await databases.init(id);
    backend = await startFleetBackend(knex);
  });

  afterAll(() => backend.stop());

  const get = async (path: string) =>
    (await backend.api.get(`/fleet/${path}`).expect(200)).body;
  const namesOf = async (query: string) => {
    const { items } = await get(`components?lens=${FLEET_LENS}&${query}`);
    return items.map(({ entityRef }: { entityRef: string }) =>
      entityRef.replace('component:default/', ''),
    );
  };

  it('adds up, and says how old the catalog is', async () => {
    const summary = await get(`summary?lens=${FLEET_LENS}`);
    expect(summary.totals).toEqual({
      components: 4,
      reviewed: 2,
      covered: 0,
      inProgress: 1,
      stale: 0,
      neverReviewed: 1,
      undecided: 1,
      out: 1,
      outButDepends: 1,
      openPractices: { HIGH: 1, MEDIUM: 0, LOW: 0 },
      maturity: { n: 2, buckets: [0, 0, 1, 0, 1] },
    });
    expect(summary.pillars).toEqual([
      {
        pillarId: 'resilience',
        name: 'Resilience',
        openPractices: { HIGH: 1, MEDIUM: 0, LOW: 0 },
        riskCounts: {
          HIGH: 0,
          MEDIUM: 1,
          NONE: 1,
          UNANSWERED: 1,
          NOT_APPLICABLE: 0,
        },
        components: {
          HIGH: 0,
          MEDIUM: 1,
          NONE: 1,
          UNANSWERED: 1,
          NOT_APPLICABLE: 0,
        },
        unanswered: 1,
        neverReviewed: 1,
      },
    ]);
    expect(summary.groups).toEqual([]);
    expect(summary.projectedAt).toMatch(/^20/);
    expect(summary.projectionFailing).toBe(false);
  });

  it('counts a component with two owners once in every group above them', async () => {
    const { groups } = await get(`summary?lens=${FLEET_LENS}&groupBy=owner`);
    const counts = Object.fromEntries(
      groups.map((one: { key: string; components: number }) => [
        one.key,
        one.components,
      ]),
    );
    expect(counts).toEqual({
      [group('company')]: 4,
      [group('sales')]: 3,
      [group('web')]: 2,
      [group('data')]: 2,
      [group('finance')]: 1,
      [group('billing')]: 1,
    });
    const parents = groups.map((one: { key: string; parent?: string }) => [
      one.key,
      one.parent,
    ]);
    expect(Object.fromEntries(parents)).toEqual({
      [group('sales')]: group('company'),
      [group('finance')]: group('company'),
      [group('web')]: group('sales'),
      [group('data')]: group('sales'),
      [group('billing')]: group('finance'),
    });
    const company = groups.find(
      ({ key }: { key: string }) => key === group('company'),
    );
    expect(company).toMatchObject({
      title: 'The company',
      reviewed: 2,
      openPractices: { HIGH: 1 },
      pillars: [{ neverReviewed: 1, openPractices: { HIGH: 1 } }],
    });
  });

  it.each([
    ['system', { 'system:default/shop': 2, '-': 2 }],
    ['domain', { 'domain:default/retail': 2, '-': 2 }],
    ['type', { service: 4 }],
    ['lifecycle', { production: 4 }],
  ])('groups by %s', async (groupBy, expected) => {
    const { groups } = await get(
      `summary?lens=${FLEET_LENS}&groupBy=${groupBy}`,
    );
    expect(
      Object.fromEntries(
        groups.map((one: { key: string; components: number }) => [
          one.key,
          one.components,
        ]),
      ),
    ).toEqual(expected);
  });

  it.each([
    ['a department', `owner=${group('sales')}`, ['risky', 'search', 'chat']],
    [
      'one of two teams',
      `owner=${group('billing')}&owner=${group('web')}`,
      ['search', 'pay', 'chat'],
    ],
    ['a system', 'system=system:default/shop', ['search', 'chat']],
    ['no system', 'system=-', ['risky', 'pay']],
    [
      'a domain or none',
      'domain=-&domain=domain:default/retail&tag=genai',
      ['chat'],
    ],
    ['no tag', 'tag=-', ['risky', 'search', 'pay']],
    ['a type that none has', 'type=library', []],
    ['a status', 'status=draft', ['pay']],
    [
      'no review or a complete one',
      'status=none&status=complete',
      ['risky', 'search', 'chat'],
    ],
    ['a risk', 'risk=MEDIUM&risk=NONE', ['search', 'chat']],
    ['the risk of a pillar', 'risk=UNANSWERED&pillar=resilience', ['pay']],
    // `pay` has not answered for it, and `risky` has no review.
    ['a missing best practice', 'choice=backup_tested', ['search']],
    ['the documentation’s spelling', 'choice=backup-tested', ['search']],
    ['one that nobody lacks', 'choice=backup_daily', []],
    [
      'one of two best practices',
      'choice=backup_daily&choice=backup_tested',
      ['search'],
    ],
    ['a risk besides', 'choice=backup_tested&risk=HIGH', []],
    ['a part of the title', 'text==CMD', ['risky']],
    ['a part of the ref', 'text=default/S', ['search']],
    ['a text with a wildcard', 'text=%25', []],
    [
      'two filters',
      `owner=${group('web')}&status=complete&risk=NONE`,
      ['chat'],
    ],
  ])('filters by %s', async (_, query, expected) => {
    expect(await namesOf(query)).toEqual(expected);
    const { totals } = await get(`summary?lens=${FLEET_LENS}&${query}`);
    expect(totals.components).toBe(expected.length);
  });

  it.each([
    ['risk', '', ['risky', 'search', 'pay', 'chat']],
    ['risk', 'asc', ['chat', 'pay', 'search', 'risky']],
    ['maturity', '', ['risky', 'pay', 'search', 'chat']],
    ['maturity', 'desc', ['chat', 'search', 'pay', 'risky']],
    ['name', '', ['risky', 'chat', 'pay', 'search']],
    ['name', 'desc', ['search', 'pay', 'chat', 'risky']],
    ['updatedAt', '', ['search', 'chat', 'pay', 'risky']],
    ['updatedAt', 'asc', ['risky', 'pay', 'chat', 'search']],
  ])('sorts by %s %s, also page by page', async (sort, order, expected) => {
    const query = `sort=${sort}${order && `&order=${order}`}`;
    expect(await namesOf(query)).toEqual(expected);
    expect(await namesOf(`${query}&pillar=resilience`)).toEqual(expected);
    for (const limit of [1, 2, 3]) {
      const seen: string[] = [];
      let cursor = '';
      do {
        const page = await get(
          `components?lens=${FLEET_LENS}&${query}&limit=${limit}${cursor}`,
        );
        expect(page.totalItems).toBe(4);
        seen.push(
          ...page.items.map(
            ({ entityRef }: { entityRef: string }) => entityRef,
          ),
        );
        cursor = page.nextCursor ? `&cursor=${page.nextCursor}` : '';
      } while (cursor);
      expect(seen).toEqual(expected.map(name => `component:default/${name}`));
    }
  });

  it('lists what is known of a component, and of one pillar', async () => {
    const { items } = await get(
      `components?lens=${FLEET_LENS}&pillar=resilience&text=search`,
    );
    expect(items).toEqual([
      expect.objectContaining({
        entityRef: 'component:default/search',
        title: 'search',
        owner: { entityRef: group('data'), title: 'data' },
        owners: [
          { entityRef: group('data'), title: 'data' },
          { entityRef: group('web'), title: 'web' },
        ],
        system: { entityRef: 'system:default/shop', title: 'Shop' },
        domain: { entityRef: 'domain:default/retail', title: 'Retail' },
        status: 'complete',
        lensId: FLEET_LENS,
        lensVersion: '1.0',
        scorecard: expect.objectContaining({
          risk: 'MEDIUM',
          openPractices: { HIGH: 1, MEDIUM: 0, LOW: 0 },
          maturity: { verified: 0, claimed: 50, possible: 50 },
          answered: 1,
        }),
        pillar: expect.objectContaining({
          pillarId: 'resilience',
          name: 'Resilience',
          risk: 'MEDIUM',
        }),
      }),
    ]);
  });

  it('lists a row for each lens where none is named', async () => {
    const { items, totalItems } = await get('components?limit=200&sort=name');
    expect(totalItems).toBe(items.length);
    expect(
      items.filter(
        ({ entityRef }: { entityRef: string }) =>
          entityRef === 'component:default/pay',
      ),
    ).toHaveLength(3);
  });

  it('lists what is missing, and where it could be provided', async () => {
    const gaps = await get(`gaps?lens=${FLEET_LENS}`);
    expect(gaps).toMatchObject({
      totalItems: 1,
      items: [
        {
          choiceId: 'backup_tested',
          questionId: 'backup',
          pillarId: 'resilience',
          title: 'Tested',
          risk: 'HIGH',
          missing: 1,
          inScope: 3,
          established: 1,
          owners: 2,
          systems: [
            { entityRef: 'system:default/shop', title: 'Shop', missing: 1 },
          ],
          sharedDependencies: [],
        },
      ],
    });
    await backend.answer('pay', ['backup_no']);
    const { items } = await get(`gaps?lens=${FLEET_LENS}&limit=1`);
    expect(items).toMatchObject([
      {
        choiceId: 'backup_tested',
        missing: 2,
        owners: 3,
        sharedDependencies: [
          { entityRef: 'model:default/claude', title: 'Claude', components: 2 },
        ],
      },
    ]);
    const first = await get(`gaps?lens=${FLEET_LENS}&limit=1`);
    const second = await get(
      `gaps?lens=${FLEET_LENS}&limit=1&cursor=${first.nextCursor}`,
    );
    expect(second).toMatchObject({
      items: [{ choiceId: 'backup_daily', missing: 1, owners: 1 }],
      totalItems: 2,
    });
    expect(second).not.toHaveProperty('nextCursor');
    await backend.api
      .get(`/fleet/gaps?lens=${FLEET_LENS}&type=service`)
      .query({ cursor: first.nextCursor })
      .expect(400);
    expect(
      (await get(`gaps?lens=${FLEET_LENS}&owner=${group('billing')}`)).items,
    ).toHaveLength(2);
    expect(
      (await get(`gaps?lens=${FLEET_LENS}&system=-&owner=${group('web')}`))
        .items,
    ).toEqual([]);
  });

  it('offers values for the filters', async () => {
    const options = await get(`options?lens=${FLEET_LENS}`);
    expect(options.owners[0]).toEqual({
      value: group('company'),
      title: 'The company',
      components: 4,
    });
    expect(options.systems).toEqual([
      { value: 'system:default/shop', title: 'Shop', components: 2 },
    ]);
    expect(options.tags).toEqual([
      { value: 'genai', title: 'genai', components: 1 },
    ]);
    const all = await get('options');
    expect(all.types).toEqual([
      { value: 'service', title: 'service', components: 6 },
    ]);
  });

  it.each([
    ['summary?lens=nope', 404, `There is no lens 'nope'`],
    ['gaps?lens=nope', 404, `There is no lens 'nope'`],
    ['summary', 400, 'lens'],
    [`summary?lens=test&owner=group:default/nope`, 400, 'group:default/nope'],
    [
      `summary?lens=test&system=system:default/nope`,
      400,
      'system:default/nope',
    ],
    [`gaps?lens=test&domain=domain:default/nope`, 400, 'domain:default/nope'],
    [`trend?lens=test&pillar=nope`, 400, `pillar: there is no pillar 'nope'`],
    [`gaps?lens=test&cursor=nope`, 400, `cursor: 'nope' is none of this list`],
    [`changes?lens=nope`, 404, `There is no lens 'nope'`],
    [`changes?lens=test&days=0`, 400, 'days'],
    [`components?choice=nope`, 400, `choice: there is no choice 'nope'`],
    [`components?cursor=nope`, 400, `cursor: 'nope' is none of this list`],
    [`components?sort=nope`, 400, 'sort'],
    [`components?colour=red`, 400, 'colour'],
    [`components?status=nope`, 400, 'status'],
    [`components?limit=0`, 400, 'limit'],
    [`components?owner=nope%00`, 400, 'owner'],
  ])('refuses %s', async (path, status, message) => {
    const { body } = await backend.api.get(`/fleet/${path}`).expect(status);
    expect(body.error.message).toContain(message);
  });

  it('takes its filters in the body, too', async () => {
    const { body } = await backend.api
      .post('/fleet/summary/query')
      .send({ lens: FLEET_LENS, owner: [group('web')], groupBy: 'type' })
      .expect(200);
    expect(body.totals.components).toBe(2);
    for (const call of ['components', 'gaps', 'trend', 'changes']) {
      await backend.api
        .post(`/fleet/${call}/query`)
        .send({ lens: FLEET_LENS, owner: group('web') })
        .expect(200);
    }
  });

  it('is right again after every change', async () => {
    const reviewed = async () =>
      (await get(`summary?lens=${FLEET_LENS}`)).totals.reviewed;
    const before = await reviewed();
    await backend.api
      .post(`/entities/component/default/pay/reviews/${FLEET_LENS}/submit`)
      .expect(200);
    expect(await reviewed()).toBe(before + 1);
    backend.catalog.entities.delete('component:default/pay');
    await backend.sweep();
    expect(await reviewed()).toBe(before);
    const { totalItems } = await get(`components?lens=${FLEET_LENS}`);
    expect(totalItems).toBe(3);
  });
});
