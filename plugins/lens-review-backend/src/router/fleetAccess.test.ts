import { mockCredentials } from '@backstage/backend-test-utils';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { lensReviewReadPermission } from '@genai-lens/backstage-plugin-lens-review-common';
import {
  createLensReviewConditionalDecision,
  lensReviewConditions,
} from '@genai-lens/backstage-plugin-lens-review-node';
import { Knex } from 'knex';
import {
  FLEET_LENS,
  FleetBackend,
  group,
  startFleetBackend,
} from '../__testUtils__/fleetBackend';
import { ALLOW, DENY, SOME_ENTITIES } from '../__testUtils__/policy';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();

const CALLS = ['summary', 'components', 'gaps', 'trend', 'changes', 'options'];

const readAs = (principal: object) => ({
  credentials: expect.objectContaining({ principal }),
});

const byTeam = (team: string) =>
  createCatalogConditionalDecision(
    catalogEntityReadPermission,
    catalogConditions.isEntityOwner({ claims: [group(team)] }),
  );

describe.each(databases.eachSupportedId())(
  'who sees what of the fleet on %s',
  id => {
    let knex: Knex;
    let backend: FleetBackend;

    beforeAll(async () => {
      knex = await databases.init(id);
      backend = await startFleetBackend(knex);
    });

    beforeEach(async () => {
      Object.assign(backend.policy, {
        catalog: ALLOW,
        read: ALLOW,
        lens: AuthorizeResult.ALLOW,
      });
      backend.catalog.hidden.clear();
      await knex('visible_sets').delete();
      backend.catalogService.streamEntities.mockClear();
    });

    afterAll(() => backend.stop());

    const get = async (path: string, api = backend.api) =>
      (await api.get(`/fleet/${path}`).expect(200)).body;
    const seen = async () => {
      const { items, totalItems } = await get(
        `components?lens=${FLEET_LENS}&sort=name`,
      );
      expect(totalItems).toBe(items.length);
      const { totals } = await get(`summary?lens=${FLEET_LENS}`);
      expect(totals.components).toBe(items.length);
      return items.map(({ title }: { title: string }) => title);
    };

    it.each([
      ['the owner of a team', byTeam('web'), ['chat', 'search']],
      ['the owner of another', byTeam('billing'), ['pay']],
      [
        'conditions that are put together',
        createCatalogConditionalDecision(catalogEntityReadPermission, {
          allOf: [
            catalogConditions.isEntityKind({ kinds: ['Component'] }),
            catalogConditions.hasSpec({ key: 'type', value: 'Service' }),
            {
              not: catalogConditions.hasMetadata({
                key: 'tags',
                value: 'genai',
              }),
            },
            {
              anyOf: [
                catalogConditions.isEntityOwner({ claims: [group('web')] }),
                catalogConditions.hasMetadata({ key: 'name', value: 'PAY' }),
              ],
            },
          ],
        }),
        ['pay', 'search'],
      ],
    ])('counts for %s in the database', async (_, decision, expected) => {
      backend.policy.catalog = decision;
      expect(await seen()).toEqual(expected);
      expect(backend.catalogService.streamEntities).not.toHaveBeenCalled();
    });

    it('tells an owner nothing of others, not even their name', async () => {
      backend.policy.catalog = byTeam('web');
      const { totals, groups } = await get(
        `summary?lens=${FLEET_LENS}&groupBy=owner`,
      );
      expect(totals).toMatchObject({ components: 2, undecided: 0, out: 0 });
      expect(groups.map(({ key }: { key: string }) => key).sort()).toEqual(
        ['company', 'data', 'sales', 'web'].map(group),
      );
      // Its title is in the catalog for those who may read the group.
      expect(groups).toContainEqual(
        expect.objectContaining({ key: group('company'), title: 'company' }),
      );
      const { owners } = await get('options');
      expect(JSON.stringify(owners)).not.toContain('billing');
      const { body } = await backend.api
        .get(`/fleet/summary?lens=${FLEET_LENS}&owner=${group('billing')}`)
        .expect(400);
      expect(body.error.message).toContain(group('billing'));
      const gaps = await get(`gaps?lens=${FLEET_LENS}`);
      expect(gaps.items).toMatchObject([{ missing: 1, inScope: 2 }]);
    });

    it('lets the catalog decide where a rule is its own, once a minute', async () => {
      backend.policy.catalog = SOME_ENTITIES;
      backend.catalog.hidden.add('component:default/pay');
      expect(await seen()).toEqual(['=cmd()', 'chat', 'search']);
      const { streamEntities } = backend.catalogService;
      expect(streamEntities).toHaveBeenCalledTimes(1);
      expect(streamEntities).toHaveBeenLastCalledWith(
        expect.anything(),
        readAs(mockCredentials.user('user:default/jane').principal),
      );

      // Another caller has another list.
      backend.catalog.hidden.add('component:default/chat');
      const other = backend.api.as('user:default/joe');
      const { totals } = await get(`summary?lens=${FLEET_LENS}`, other);
      expect(totals.components).toBe(2);
      expect(streamEntities).toHaveBeenCalledTimes(2);
      expect(await seen()).toEqual(['=cmd()', 'chat', 'search']);

      // A minute later.
      await knex('visible_sets').update({
        read_at: '2020-01-01T00:00:00.000Z',
      });
      expect(await seen()).toEqual(['=cmd()', 'search']);
      expect(streamEntities).toHaveBeenCalledTimes(3);
    });

    it.each([
      ['a label', catalogConditions.hasLabel({ label: 'open' })],
      ['an annotation', catalogConditions.hasAnnotation({ annotation: 'x' })],
    ])('adds up right where %s decides', async (_, condition) => {
      backend.policy.catalog = createCatalogConditionalDecision(
        catalogEntityReadPermission,
        {
          anyOf: [
            condition,
            catalogConditions.isEntityOwner({ claims: [group('web')] }),
          ],
        },
      );
      ['search', 'legacy'].forEach(name =>
        backend.catalog.hidden.add(`component:default/${name}`),
      );
      expect(await seen()).toEqual(['=cmd()', 'chat', 'pay']);
      const { totals, groups } = await get(
        `summary?lens=${FLEET_LENS}&groupBy=owner`,
      );
      expect(totals).toMatchObject({
        components: 3,
        reviewed: 1,
        inProgress: 1,
        neverReviewed: 1,
        undecided: 0,
        outButDepends: 1,
        openPractices: { HIGH: 0 },
        maturity: { n: 1 },
      });
      expect(
        groups.map((one: { key: string; components: number }) => [
          one.key.replace(group(''), ''),
          one.components,
        ]),
      ).toEqual([
        ['billing', 1],
        ['data', 1],
        ['finance', 1],
        ['sales', 2],
        ['company', 3],
        ['web', 1],
      ]);
      expect(await get(`gaps?lens=${FLEET_LENS}`)).toMatchObject({ items: [] });
      const { points } = await get(`trend?lens=${FLEET_LENS}&days=1`);
      expect(points).toMatchObject([
        { reviewed: 1, inProgress: 1, openPractices: { HIGH: 0 } },
      ]);
      const { begun } = await get(`changes?lens=${FLEET_LENS}`);
      expect(begun).toEqual({ before: 0, now: 2 });
    });

    it('does not answer where the catalog has to decide and cannot', async () => {
      backend.policy.catalog = SOME_ENTITIES;
      backend.catalogService.streamEntities.mockImplementationOnce(() => {
        throw new Error('The catalog is down');
      });
      await backend.api.get(`/fleet/summary?lens=${FLEET_LENS}`).expect(503);
      expect(await seen()).toHaveLength(4);
    });

    it.each([
      ['entities', { catalog: DENY }],
      ['reviews', { read: DENY }],
    ])('gives nothing to those who may not read %s', async (_, policy) => {
      Object.assign(backend.policy, policy);
      expect(await seen()).toEqual([]);
      const { totals, groups } = await get(
        `summary?lens=${FLEET_LENS}&groupBy=owner`,
      );
      expect(totals).toMatchObject({ undecided: 0, out: 0, neverReviewed: 0 });
      expect(groups).toEqual([]);
      expect((await get(`gaps?lens=${FLEET_LENS}`)).items).toEqual([]);
      const { points } = await get(`trend?lens=${FLEET_LENS}&days=1`);
      expect(points).toMatchObject([{ reviewed: 0, inProgress: 0 }]);
      const { begun, openPractices } = await get(`changes?lens=${FLEET_LENS}`);
      expect([begun.now, openPractices.now.HIGH]).toEqual([0, 0]);
      expect(await get('options')).toMatchObject({ owners: [], types: [] });
      const { text } = await backend.api
        .get('/fleet/components?format=csv')
        .expect(200);
      expect(text.trim().split('\r\n')).toHaveLength(1);
    });

    it.each([
      [
        'owners',
        lensReviewConditions.isEntityOwner({ claims: [group('data')] }),
        ['=cmd()', 'search'],
      ],
      [
        'this lens',
        lensReviewConditions.hasLens({ lensIds: [FLEET_LENS] }),
        ['=cmd()', 'chat', 'pay', 'search'],
      ],
      ['another lens', lensReviewConditions.hasLens({ lensIds: ['x'] }), []],
      [
        'everybody but owners',
        {
          not: lensReviewConditions.isEntityOwner({ claims: [group('data')] }),
        },
        ['chat', 'pay'],
      ],
    ])(
      'counts reviews that the policy gives to %s',
      async (_, conditions, expected) => {
        backend.policy.read = createLensReviewConditionalDecision(
          lensReviewReadPermission,
          conditions,
        );
        expect(await seen()).toEqual(expected);
      },
    );

    it('reads for a service with the credentials of the service', async () => {
      const service = backend.api.withAuthorization(
        mockCredentials.service.header({
          onBehalfOf: mockCredentials.service('external:reports'),
          targetPluginId: 'lens-review',
        }),
      );
      const { totals } = await get(`summary?lens=${FLEET_LENS}`, service);
      expect(totals.components).toBe(4);
      const { streamEntities } = backend.catalogService;
      expect(streamEntities).toHaveBeenCalledTimes(1);
      expect(streamEntities).toHaveBeenCalledWith(
        expect.anything(),
        readAs(mockCredentials.service('external:reports').principal),
      );
    });

    it.each(CALLS)(
      'refuses %s to those who may not read lenses',
      async call => {
        backend.policy.lens = AuthorizeResult.DENY;
        const { body } = await backend.api
          .get(`/fleet/${call}?lens=${FLEET_LENS}`)
          .expect(403);
        expect(body.error.name).toBe('NotAllowedError');
      },
    );

    it('refuses to say how the last reading went to those who may not read lenses', async () => {
      backend.policy.lens = AuthorizeResult.DENY;
      const { status } = await backend.api.get('/fleet/status');
      expect(status).toBe(403);
    });

    it('asks the policy once', async () => {
      backend.permissions.authorizeConditional.mockClear();
      await get(`summary?lens=${FLEET_LENS}`);
      expect(backend.permissions.authorizeConditional).toHaveBeenCalledTimes(1);
    });
  },
);
