import { mockCredentials } from '@backstage/backend-test-utils';
import {
  createLensReviewConditionalDecision,
  lensReviewConditions,
} from '@genai-lens/backstage-plugin-lens-review-node';
import { lensReviewUpdatePermission } from '@genai-lens/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { component } from '../__testUtils__/entities';
import {
  FLEET_LENS,
  FleetBackend,
  group,
  startFleetBackend,
} from '../__testUtils__/fleetBackend';
import { ALLOW, DENY, SOME_ENTITIES } from '../__testUtils__/policy';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();
const ref = (name: string) => `component:default/${name}`;
const items = (...names: string[]) =>
  names.map(name => ({ entityRef: ref(name) }));

/** Beside the fleet of the other tests: twins with a tag, and two without an answer that have it, too. */
const MORE = [
  ['rag-1', ['rag']],
  ['rag-2', ['rag']],
  ['job-1', ['job']],
  ['job-2', ['job']],
  ['new-rag', ['rag', 'rare']],
  ['new-job', ['job']],
] as const;

const updatableBy = (team: string) =>
  createLensReviewConditionalDecision(
    lensReviewUpdatePermission,
    lensReviewConditions.isEntityOwner({ claims: [group(team)] }),
  );

describe.each(databases.eachSupportedId())(
  'deciding for many components on %s',
  id => {
    let knex: Knex;
    let backend: FleetBackend;

    const list = async (query: string, api = backend.api) =>
      (
        await api
          .get(`/fleet/applicability?lens=${FLEET_LENS}&${query}`)
          .expect(200)
      ).body;
    const refs = async (query: string) =>
      (await list(query)).items.map(
        (item: { entityRef: string }) => item.entityRef,
      );
    const decide = (body: object, api = backend.api) =>
      api.post('/fleet/applicability').send({
        lens: FLEET_LENS,
        status: 'in',
        reason: 'Asked the team',
        ...body,
      });

    beforeAll(async () => {
      knex = await databases.init(id);
      backend = await startFleetBackend(knex);
      for (const [name, tags] of MORE) {
        backend.catalog.entities.set(
          ref(name),
          component(name, { tags: [...tags], owner: group('web') }),
        );
      }
      await backend.sweep();
      await decide({ items: items('rag-1', 'rag-2') }).expect(200);
      await decide({
        items: items('job-1', 'job-2'),
        status: 'out',
        reason: 'Nightly jobs',
      }).expect(200);
    });

    beforeEach(() => {
      Object.assign(backend.policy, {
        catalog: ALLOW,
        read: ALLOW,
        update: ALLOW,
      });
      backend.catalog.hidden.clear();
      backend.audit.entries.splice(0);
    });

    afterAll(() => backend.stop());

    it('lists what is undecided, with what speaks for the lens and against it', async () => {
      const body = await list('status=undecided&tag=rag&tag=job');
      expect(body).toMatchObject({
        totalItems: 2,
        projectionFailing: false,
        items: [
          {
            entityRef: ref('new-job'),
            status: 'undecided',
            depends: false,
            tags: ['job'],
            owners: [{ entityRef: group('web'), title: 'web' }],
            may: { update: true },
          },
          { entityRef: ref('new-rag') },
        ],
      });
      const [job, rag] = body.items;
      expect(job.signs).toContainEqual({
        kind: 'tag',
        value: 'job',
        speaks: 'against',
        in: 0,
        out: 2,
      });
      expect(rag.signs).toContainEqual({
        kind: 'tag',
        value: 'rag',
        speaks: 'for',
        in: 2,
        out: 0,
      });
      expect(JSON.stringify(rag.signs)).not.toContain('rare');
    });

    it('lists what is out and depends on a model, with who said so', async () => {
      const { items: found } = await list('status=outButDepends');
      expect(found).toMatchObject([
        {
          entityRef: ref('notes'),
          status: 'out',
          depends: true,
          decision: { by: 'user:default/jane', reason: 'Only a trial' },
        },
      ]);
      expect(found[0].because).toContain('Only a trial');
      expect(found[0].signs[0]).toMatchObject({
        kind: 'dependency',
        value: 'model:default/claude',
        speaks: 'for',
        in: 4,
        out: 0,
      });
    });

    it('lists what is in or out, too, page by page', async () => {
      expect(await refs('status=out')).toEqual(
        ['job-1', 'job-2', 'notes'].map(ref),
      );
      const all = await refs('status=in');
      const read: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await list(
          `status=in&limit=2${cursor ? `&cursor=${cursor}` : ''}`,
        );
        read.push(
          ...page.items.map((item: { entityRef: string }) => item.entityRef),
        );
        expect(page.totalItems).toBe(all.length);
        cursor = page.nextCursor;
      } while (cursor);
      expect(read).toEqual(all);
      expect(all).toHaveLength(6);
    });

    it('takes the filters in a body, and a cursor of this list alone', async () => {
      const filters = { lens: FLEET_LENS, status: 'in', limit: 1 };
      const query = (body: object) =>
        backend.api.post('/fleet/applicability/query').send(body);
      const { body } = await query({ ...filters, tag: 'rag' }).expect(200);
      expect(body.items).toMatchObject([{ entityRef: ref('rag-1') }]);
      const refused = await query({ ...filters, cursor: body.nextCursor });
      expect(refused.status).toBe(400);
      expect(refused.body.error.message).toMatch(/^cursor: /);
    });

    it('shows and counts only what the caller may see', async () => {
      backend.policy.catalog = SOME_ENTITIES;
      for (const name of ['rag-1', 'new-job']) {
        backend.catalog.hidden.add(ref(name));
      }
      const body = await list('status=undecided&tag=rag&tag=job');
      expect(body).toMatchObject({
        totalItems: 1,
        items: [{ entityRef: ref('new-rag') }],
      });
      expect(JSON.stringify(body.items[0].signs)).not.toContain('rag"');
      backend.policy.catalog = DENY;
      expect(await list('status=in')).toMatchObject({
        items: [],
        totalItems: 0,
      });
    });

    it('says which of them the caller may decide', async () => {
      backend.policy.update = updatableBy('data');
      const { items: found } = await list('status=in');
      const may = found
        .filter((item: { may: { update: boolean } }) => item.may.update)
        .map((item: { entityRef: string }) => item.entityRef);
      expect(may.sort()).toEqual([ref('risky'), ref('search')]);
    });

    it('writes what is allowed, and tells item by item of what is refused', async () => {
      backend.policy.update = updatableBy('data');
      const { body } = await decide({
        status: 'out',
        items: [
          ...items('search', 'pay', 'gone', 'risky'),
          { entityRef: 'nonsense' },
          { entityRef: ref('search'), lensId: 'other' },
        ],
      }).expect(200);
      expect(body).toMatchObject({
        decided: 2,
        items: [
          { entityRef: ref('search'), lensId: FLEET_LENS, status: 'out' },
          { entityRef: ref('pay'), error: { name: 'NotAllowedError' } },
          { entityRef: ref('gone'), error: { name: 'NotFoundError' } },
          { entityRef: ref('risky'), status: 'out' },
          { entityRef: 'nonsense', error: { name: 'InputError' } },
          {
            lensId: 'other',
            error: {
              name: 'NotFoundError',
              message: "There is no lens 'other'",
            },
          },
        ],
      });
      expect(body.items[1]).not.toHaveProperty('status');
      expect(await refs('status=outButDepends')).toEqual(
        expect.arrayContaining([ref('risky'), ref('search')]),
      );
      expect(backend.audit.entries).toMatchObject([
        {
          eventId: 'applicability-decide-many',
          outcome: 'succeeded',
          meta: {
            lensId: FLEET_LENS,
            status: 'out',
            items: expect.arrayContaining([{ entityRef: ref('search') }]),
          },
        },
      ]);
      expect(JSON.stringify(backend.audit.entries)).not.toContain('Asked');
      backend.policy.update = ALLOW;
      await decide({ items: items('search', 'risky') }).expect(200);
    });

    it('agrees with the page of each component', async () => {
      await decide({ items: items('legacy'), reason: 'Found a prompt' });
      const { body } = await backend.api
        .get('/entities/component/default/legacy/lenses')
        .expect(200);
      const verdict = body.items.find(
        (item: { lensId: string }) => item.lensId === FLEET_LENS,
      );
      expect(verdict).toMatchObject({
        status: 'in',
        decision: { reason: 'Found a prompt' },
      });
      const { items: found } = await list('status=in&text=legacy');
      expect(found[0].because).toBe(verdict.because);
    });

    it('writes all that is allowed, or nothing', async () => {
      const before = await knex('applicability_decisions').orderBy(
        'entity_ref',
      );
      await knex.raw(
        `create unique index one_reason on applicability_decisions (reason) where reason = 'Twice'`,
      );
      await decide({ items: items('rag-1', 'rag-2'), reason: 'Twice' }).expect(
        500,
      );
      expect(
        await knex('applicability_decisions').orderBy('entity_ref'),
      ).toEqual(before);
      await knex.raw('drop index one_reason');
    });

    it('hides what the caller may not see, also when it is decided', async () => {
      backend.policy.catalog = SOME_ENTITIES;
      backend.catalog.hidden.add(ref('rag-1'));
      const { body } = await decide({ items: items('rag-1', 'gone') }).expect(
        200,
      );
      expect(body).toMatchObject({
        decided: 0,
        items: [
          {
            error: {
              name: 'NotFoundError',
              message: `There is no entity ${ref('rag-1')}`,
            },
          },
          { error: { name: 'NotFoundError' } },
        ],
      });
    });

    it.each([
      ['no items', { items: [] }, /^items: /],
      ['no reason', { items: items('pay'), reason: ' ' }, /^reason: /],
      [
        'no lens',
        { lens: undefined, items: items('pay') },
        /^items\[0\].lensId: /,
      ],
      ['undecided', { items: items('pay'), status: 'undecided' }, /^status: /],
      [
        'too many items',
        { items: Array.from({ length: 501 }, () => items('pay')[0]) },
        /^items: /,
      ],
    ])('refuses %s', async (_, body, message) => {
      const refused = await decide(body).expect(400);
      expect(refused.body.error.message).toMatch(message);
    });

    it('refuses a list of an unknown lens, or without a status', async () => {
      const { body } = await backend.api
        .get('/fleet/applicability?lens=other&status=in')
        .expect(404);
      expect(body.error.message).toContain("'other'");
      await backend.api
        .get(`/fleet/applicability?lens=${FLEET_LENS}`)
        .expect(400);
    });

    it('takes nothing from a service that config does not list', async () => {
      const service = backend.api.withAuthorization(
        mockCredentials.service.header(),
      );
      const { status } = await decide({ items: items('pay') }, service);
      expect(status).toBe(403);
    });

    it('says how the last reading of the catalog went', async () => {
      const { body } = await backend.api.get('/fleet/status').expect(200);
      expect(body).toMatchObject({
        lastRun: { outcome: 'succeeded', entities: 21, rescored: 0 },
        projectionFailing: false,
        projectedAt: expect.any(String),
      });
      expect(body.lastRun.endedAt >= body.projectedAt).toBe(true);
    });
  },
);
