import { mockCredentials } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  createLensReviewConditionalDecision,
  lensReviewConditions,
} from '@genai-lens/backstage-plugin-lens-review-node';
import {
  lensReviewReadPermission,
  lensReviewUpdatePermission,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { component } from '../__testUtils__/entities';
import { ALLOW, DENY } from '../__testUtils__/policy';
import { LENS } from '../__testUtils__/reviewApi';
import {
  ALL_ROUTES,
  ENTITY,
  LENS_ROUTES,
  MANAGE_READ_ROUTES,
  MANAGE_WRITE_ROUTES,
  READ_ROUTES,
  sendRoute,
  SERVICE_ROUTES,
  TEMPLATE_WRITE_ROUTES,
  TestRoute,
  WRITE_ROUTES,
} from '../__testUtils__/routes';
import {
  ReviewBackend,
  startReviewBackend,
} from '../__testUtils__/startReviewBackend';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();
const SUPPORT = 'group:default/support';

const answer = { selectedChoices: [] };

describe.each(databases.eachSupportedId())('access on %s', id => {
  let backend: ReviewBackend;

  beforeAll(async () => {
    backend = await startReviewBackend({
      knex: await databases.init(id),
      entities: [
        component('copilot', { owner: SUPPORT }),
        component('foreign', { owner: 'group:default/others' }),
      ],
      config: {
        lensReview: { services: [{ subject: 'external:importer' }] },
      },
    });
    await backend.api.start('copilot').expect(201);
    await backend.api.start('foreign').expect(201);
  });

  beforeEach(() => {
    Object.assign(backend.policy, {
      read: ALLOW,
      update: ALLOW,
      lens: AuthorizeResult.ALLOW,
      manage: AuthorizeResult.ALLOW,
      templates: AuthorizeResult.ALLOW,
    });
  });

  afterAll(() => backend.stop());

  const send = (route: TestRoute, api = backend.api) => sendRoute(api, route);

  it.each([...ALL_ROUTES, ...SERVICE_ROUTES])(
    '%s %s needs credentials',
    async (...route) => {
      const nobody = backend.api.withAuthorization(
        mockCredentials.none.header(),
      );
      expect((await send(route, nobody)).status).toBe(401);
    },
  );

  it.each(LENS_ROUTES)(
    '%s %s is refused to who may not read lenses',
    async (...route) => {
      backend.policy.lens = AuthorizeResult.DENY;
      expect((await send(route)).status).toBe(403);
    },
  );

  it.each([...MANAGE_READ_ROUTES, ...MANAGE_WRITE_ROUTES])(
    '%s %s is refused to who may not manage lenses, or not read them',
    async (...route) => {
      backend.policy.manage = AuthorizeResult.DENY;
      expect((await send(route)).status).toBe(403);
      backend.policy.manage = AuthorizeResult.ALLOW;
      backend.policy.lens = AuthorizeResult.DENY;
      expect((await send(route)).status).toBe(403);
    },
  );

  it.each(TEMPLATE_WRITE_ROUTES)(
    '%s %s is refused to who may not manage templates, or not read lenses',
    async (...route) => {
      backend.policy.templates = AuthorizeResult.DENY;
      expect((await send(route)).status).toBe(403);
      backend.policy.templates = AuthorizeResult.ALLOW;
      backend.policy.lens = AuthorizeResult.DENY;
      expect((await send(route)).status).toBe(403);
    },
  );

  it.each([...READ_ROUTES, ...WRITE_ROUTES])(
    '%s %s is refused to who may not read reviews',
    async (...route) => {
      backend.policy.read = DENY;
      expect((await send(route)).status).toBe(403);
    },
  );

  it.each(WRITE_ROUTES)(
    '%s %s is refused to who may not update reviews',
    async (...route) => {
      backend.policy.update = DENY;
      expect((await send(route)).status).toBe(403);
      const { body } = await backend.api.read('copilot').expect(200);
      expect(body.may).toEqual({ update: false });
      expect(body.answers).toEqual([]);
    },
  );

  it.each(SERVICE_ROUTES)('%s %s is refused to users', async (...route) => {
    expect((await send(route)).status).toBe(403);
  });

  it('lists nothing to who may not read reviews', async () => {
    backend.policy.read = DENY;
    const { body } = await backend.api.get(`${ENTITY}/reviews`).expect(200);
    expect(body.items).toEqual([]);
    const lenses = await backend.api.get(`${ENTITY}/lenses`).expect(200);
    expect(lenses.body.items).not.toEqual([]);
    for (const { reviewed } of lenses.body.items) {
      expect(reviewed).toBe(false);
    }
  });

  describe('with conditions', () => {
    const { isEntityOwner, hasLens } = lensReviewConditions;
    const path = (name: string) =>
      `/entities/component/default/${name}/reviews`;
    const listed = async (name: string) =>
      (await backend.api.get(path(name)).expect(200)).body.items.length;

    it('lets owners alone read and update', async () => {
      const owned = isEntityOwner({
        claims: [SUPPORT.toLocaleUpperCase('en-US')],
      });
      backend.policy.read = createLensReviewConditionalDecision(
        lensReviewReadPermission,
        owned,
      );
      backend.policy.update = createLensReviewConditionalDecision(
        lensReviewUpdatePermission,
        owned,
      );
      await backend.api.read('copilot').expect(200);
      await backend.api.read('foreign').expect(403);
      await backend.api.start('foreign').expect(403);
      expect(await listed('copilot')).toBe(1);
      expect(await listed('foreign')).toBe(0);
    });

    it('knows the owners of today', async () => {
      backend.policy.read = createLensReviewConditionalDecision(
        lensReviewReadPermission,
        isEntityOwner({ claims: ['group:default/heirs'] }),
      );
      expect(await listed('foreign')).toBe(0);
      backend.catalog.entities.set(
        'component:default/foreign',
        component('foreign', { owner: 'group:default/heirs' }),
      );
      expect(await listed('foreign')).toBe(1);
      await backend.api.read('foreign').expect(200);
    });

    it('combines conditions', async () => {
      backend.policy.read = createLensReviewConditionalDecision(
        lensReviewReadPermission,
        {
          allOf: [
            hasLens({ lensIds: [LENS] }),
            { not: isEntityOwner({ claims: [SUPPORT] }) },
          ],
        },
      );
      expect(await listed('copilot')).toBe(0);
      expect(await listed('foreign')).toBe(1);
      await backend.api.read('copilot').expect(403);
    });

    it('lets a policy tell lenses apart', async () => {
      backend.policy.update = createLensReviewConditionalDecision(
        lensReviewUpdatePermission,
        hasLens({ lensIds: ['another-lens'] }),
      );
      const { body } = await backend.api.read('copilot').expect(200);
      expect(body.may).toEqual({ update: false });
    });
  });

  describe('services', () => {
    const as = (subject: string) =>
      backend.api.withAuthorization(
        mockCredentials.service.header({
          onBehalfOf: mockCredentials.service(subject),
          targetPluginId: 'lens-review',
        }),
      );
    const save = (subject: string, onBehalfOf?: string) => {
      const call = as(subject).save('copilot', {
        questionId: 'GENSEC04',
        basedOn: 0,
        body: answer,
      });
      return onBehalfOf === undefined
        ? call
        : call.set('Lens-Review-On-Behalf-Of', onBehalfOf);
    };

    it('may read', async () => {
      const { status } = await as('external:anything').read('copilot');
      expect(status).toBe(200);
    });

    it('may not write unless config lists them', async () => {
      const { body } = await save('external:other', 'user:default/ann').expect(
        403,
      );
      expect(body.error.message).toMatch(/lensReview\.services/);
    });

    it.each([undefined, 'ann', 'group:default/team', 'user:a/b/c'])(
      'name a user for whom they write, not %s',
      async onBehalfOf => {
        const { body } = await save('external:importer', onBehalfOf).expect(
          400,
        );
        expect(body.error.message).toMatch(/^Lens-Review-On-Behalf-Of: /);
      },
    );

    it('write for the user that they name', async () => {
      const { body } = await save(
        'external:importer',
        'User:default/Ann',
      ).expect(200);
      expect(body.answer.updatedBy).toBe('user:default/ann');
      const [event] = (await backend.api.history('copilot')).body.items;
      expect(event).toMatchObject({
        type: 'answer-saved',
        by: 'user:default/ann',
        via: 'external:importer',
      });
    });

    it('are the only ones who write for others', async () => {
      const { status } = await backend.api
        .submit('copilot')
        .set('Lens-Review-On-Behalf-Of', 'user:default/ann');
      expect(status).toBe(403);
    });
  });
});
