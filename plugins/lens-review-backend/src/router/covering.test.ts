import { Knex } from 'knex';
import { component } from '../__testUtils__/entities';
import {
  FLEET_LENS,
  FleetBackend,
  MODEL,
  SHOP,
  startFleetBackend,
} from '../__testUtils__/fleetBackend';
import { DENY, SOME_ENTITIES } from '../__testUtils__/policy';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();

const SYSTEM = '/entities/system/default/shop';
const REVIEW = `${SYSTEM}/reviews/${FLEET_LENS}`;

/** `cart` and `stock` are of the System, and nobody has reviewed them; the lens says nothing of `shelf`. */
const MORE = [
  component('cart', { dependsOn: [MODEL], partOf: [SHOP] }),
  component('stock', { dependsOn: [MODEL], partOf: [SHOP] }),
  component('shelf', { partOf: [SHOP] }),
];

interface Row {
  entityRef: string;
  status: string;
  coveredBy?: string;
}

describe.each(databases.eachSupportedId())(
  'the review of a System on %s',
  id => {
    let knex: Knex;
    let backend: FleetBackend;

    const covers = (coversComponents: boolean) =>
      backend.api.patch(REVIEW).send({ coversComponents }).expect(200);

    beforeAll(async () => {
      knex = await databases.init(id);
      backend = await startFleetBackend(knex, {
        entities: MORE,
        kinds: ['Component', 'System'],
      });
      const { api } = backend;
      await api.put(REVIEW).send({}).expect(201);
      await api
        .put(`${REVIEW}/answers/backup`)
        .set('If-Match', '"0"')
        .send({ selectedChoices: ['backup_daily'] })
        .expect(200);
      await api.post(`${REVIEW}/submit`).expect(200);
    });

    beforeEach(async () => {
      await covers(true);
    });

    afterAll(() => backend.stop());

    const get = async (path: string) =>
      (await backend.api.get(`/fleet/${path}`).expect(200)).body;
    const totals = async (query = '') =>
      (await get(`summary?lens=${FLEET_LENS}${query}`)).totals;
    const rows = async (query: string): Promise<Row[]> =>
      (await get(`components?lens=${FLEET_LENS}&${query}`)).items;
    const names = async (query: string) =>
      (await rows(query)).map(({ entityRef }) => entityRef.split('/')[1]);
    const decide = (path: string, status: 'in' | 'out') =>
      backend.api
        .put(`${path}/lenses/${FLEET_LENS}/applicability`)
        .send({ status, reason: 'It is so' })
        .expect(200);

    it('covers components that have none, and counts what is open once', async () => {
      expect(await totals()).toMatchObject({
        components: 7,
        reviewed: 5,
        covered: 2,
        inProgress: 1,
        neverReviewed: 1,
        openPractices: { HIGH: 2, MEDIUM: 0, LOW: 0 },
        maturity: { n: 3 },
      });
      await covers(false);
      expect(await totals()).toMatchObject({
        components: 7,
        reviewed: 3,
        covered: 0,
        neverReviewed: 3,
        openPractices: { HIGH: 2, MEDIUM: 0, LOW: 0 },
      });
    });

    it('is counted in its System, as what it covers is', async () => {
      const { groups } = await get(`summary?lens=${FLEET_LENS}&groupBy=system`);
      const shop = groups.find(({ key }: { key: string }) => key === SHOP);
      expect(shop).toMatchObject({
        components: 5,
        reviewed: 5,
        covered: 2,
        neverReviewed: 0,
        openPractices: { HIGH: 2 },
        pillars: [
          {
            openPractices: { HIGH: 2 },
            neverReviewed: 0,
            components: { MEDIUM: 2, NONE: 1 },
          },
        ],
      });
      expect(await names(`system=${SHOP}&sort=name`)).toEqual([
        'cart',
        'chat',
        'search',
        'shop',
        'stock',
      ]);
      expect(await names('system=-&sort=name')).toEqual(['risky', 'pay']);
      const { systems } = await get(`options?lens=${FLEET_LENS}`);
      expect(systems).toEqual([{ value: SHOP, title: 'Shop', components: 5 }]);
      const { items } = await get(`gaps?lens=${FLEET_LENS}`);
      expect(items).toMatchObject([
        { choiceId: 'backup_tested', missing: 2, inScope: 4, established: 1 },
      ]);
      expect(items[0].systems).toEqual([
        { entityRef: SHOP, title: 'Shop', missing: 2 },
      ]);
    });

    it('is named in the rows of those that it covers', async () => {
      const covered = (await rows('status=complete&sort=name')).map(
        ({ entityRef, status, coveredBy }) => [entityRef, status, coveredBy],
      );
      expect(covered).toEqual([
        ['component:default/cart', 'complete', SHOP],
        ['component:default/chat', 'complete', undefined],
        ['component:default/search', 'complete', undefined],
        ['system:default/shop', 'complete', undefined],
        ['component:default/stock', 'complete', SHOP],
      ]);
      expect(await names('status=none')).toEqual(['risky']);
      expect(await names('choice=backup_tested&sort=name')).toEqual([
        'search',
        'shop',
      ]);
      expect(await totals('&status=none')).toMatchObject({ components: 1 });
      expect(await totals('&status=complete')).toMatchObject({
        components: 5,
        covered: 2,
      });
      const { text } = await backend.api
        .get(`/fleet/components?lens=${FLEET_LENS}&format=csv&status=complete`)
        .expect(200);
      expect(text).toMatch(
        new RegExp(`^component:default/cart,.*,${SHOP}$`, 'm'),
      );
    });

    it.each(['risk', 'maturity', 'name', 'updatedAt'])(
      'gives every row once, page by page, by %s',
      async sort => {
        for (const order of ['asc', 'desc']) {
          const found: string[] = [];
          let cursor: string | undefined;
          do {
            const { items, nextCursor } = await get(
              `components?lens=${FLEET_LENS}&sort=${sort}&order=${order}&limit=1${
                cursor ? `&cursor=${cursor}` : ''
              }`,
            );
            found.push(items[0].entityRef);
            cursor = nextCursor;
          } while (cursor);
          expect(found).toEqual(
            (await rows(`sort=${sort}&order=${order}`)).map(
              ({ entityRef }) => entityRef,
            ),
          );
          expect(new Set(found).size).toBe(7);
        }
      },
    );

    it('puts those that nobody has reviewed first, and those that are covered last', async () => {
      const worst = await names('sort=risk');
      expect(worst.at(0)).toBe('risky');
      expect(worst.slice(-2)).toEqual(['cart', 'stock']);
      expect((await names('sort=risk&order=asc')).slice(0, 2)).toEqual([
        'stock',
        'cart',
      ]);
    });

    it('is told of where a component has none of its own', async () => {
      const lensOf = async (name: string) => {
        const { body } = await backend.api
          .get(`/entities/component/default/${name}/lenses`)
          .expect(200);
        return body.items.find(
          ({ lensId }: { lensId: string }) => lensId === FLEET_LENS,
        );
      };
      expect((await lensOf('cart')).coveredBy).toEqual({
        entityRef: SHOP,
        title: 'Shop',
      });
      expect((await lensOf('chat')).coveredBy).toBeUndefined();
      expect((await lensOf('shelf')).coveredBy).toBeUndefined();
      expect((await lensOf('pay')).coveredBy).toBeUndefined();

      backend.policy.catalog = SOME_ENTITIES;
      backend.catalog.hidden.add(SHOP);
      expect((await lensOf('cart')).coveredBy).toEqual({
        entityRef: SHOP,
        title: 'shop',
      });
      backend.catalog.hidden.clear();
    });

    it('covers nothing that a person says the lens does not concern, and nothing where it does not concern the System', async () => {
      await decide('/entities/component/default/stock', 'out');
      expect(await totals()).toMatchObject({ reviewed: 4, covered: 1 });
      await decide('/entities/component/default/stock', 'in');
      await decide(SYSTEM, 'out');
      expect(await totals()).toMatchObject({
        components: 6,
        reviewed: 2,
        covered: 0,
        neverReviewed: 3,
      });
      await decide(SYSTEM, 'in');
      expect(await totals()).toMatchObject({ covered: 2 });
    });

    it('covers no component that has begun its own', async () => {
      const own = `/entities/component/default/cart/reviews/${FLEET_LENS}`;
      await backend.api.put(own).send({}).expect(201);
      expect(await totals()).toMatchObject({ covered: 1, inProgress: 2 });
      await backend.api.delete(own).expect(204);
      expect(await totals()).toMatchObject({ covered: 2, inProgress: 1 });
    });

    it('is in the trend as it is in the summary', async () => {
      const { points } = await get(`trend?lens=${FLEET_LENS}&days=2`);
      expect(points).toMatchObject([{ reviewed: 0 }, { reviewed: 5 }]);
      await covers(false);
      expect(
        (await get(`trend?lens=${FLEET_LENS}&days=2`)).points,
      ).toMatchObject([{ reviewed: 0 }, { reviewed: 3 }]);
    });

    it.each([
      ['html', '5 of 7 components are reviewed'],
      ['md', 'Components: 7; 5 reviewed'],
    ])('is told of in the report of the fleet as %s', async (format, words) => {
      const { text } = await backend.api
        .get(`/fleet/report?lens=${FLEET_LENS}&format=${format}`)
        .expect(200);
      expect(text).toContain(
        `${words}, 2 of them by the review of their System`,
      );
    });

    it('says so, and keeps who changed it', async () => {
      const { body } = await covers(false);
      expect(body.review.coversComponents).toBe(false);
      const { body: history } = await backend.api
        .get(`${REVIEW}/history?limit=1`)
        .expect(200);
      expect(history.items).toMatchObject([
        {
          type: 'review-changed',
          by: 'user:default/jane',
          from: { coversComponents: true },
          to: { coversComponents: false },
        },
      ]);
      const { body: unchanged } = await covers(false);
      expect(unchanged.review.updatedAt).toBe(body.review.updatedAt);
    });

    it('is the only one that can cover components', async () => {
      const chat = `/entities/component/default/chat/reviews/${FLEET_LENS}`;
      for (const coversComponents of [true, false]) {
        const { body } = await backend.api
          .patch(chat)
          .send({ coversComponents })
          .expect(400);
        expect(body.error.message).toBe(
          'coversComponents: only the review of a System can cover components; this one is of component:default/chat.',
        );
      }
      const { body } = await backend.api.get(chat).expect(200);
      expect(body.review).not.toHaveProperty('coversComponents');
      const { body: malformed } = await backend.api
        .patch(REVIEW)
        .send({ coversComponents: 'yes' })
        .expect(400);
      expect(malformed.error.message).toContain('coversComponents');
    });

    it('is changed by nobody who may not update it', async () => {
      backend.policy.update = DENY;
      await backend.api
        .patch(REVIEW)
        .send({ coversComponents: false })
        .expect(403);
      expect(await totals()).toMatchObject({ covered: 2 });
    });
  },
);
