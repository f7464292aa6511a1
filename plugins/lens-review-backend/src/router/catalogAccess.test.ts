import { mockCredentials } from '@backstage/backend-test-utils';
import { component } from '../__testUtils__/entities';
import { ALLOW, DENY, SOME_ENTITIES } from '../__testUtils__/policy';
import { ENTITY_ROUTES, sendRoute } from '../__testUtils__/routes';
import {
  ReviewBackend,
  startReviewBackend,
} from '../__testUtils__/startReviewBackend';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();
const COPILOT = 'component:default/copilot';
const JANE = mockCredentials.user('user:default/jane').principal;
const PLUGIN = mockCredentials.service('plugin:lens-review').principal;
const readAs = (principal: object) => ({
  credentials: expect.objectContaining({ principal }),
});

describe('access to entities of the catalog', () => {
  let backend: ReviewBackend;

  beforeAll(async () => {
    backend = await startReviewBackend({
      knex: await databases.init('SQLITE_3'),
      entities: [component('copilot')],
    });
    await backend.api.start('copilot').expect(201);
  });

  beforeEach(async () => {
    const { policy, catalog, catalogService, permissions } = backend;
    Object.assign(policy, { catalog: ALLOW, read: ALLOW, update: ALLOW });
    catalog.hidden.clear();
    catalog.entities.set(COPILOT, component('copilot'));
    // What the policy said of the last call must not decide the next.
    await backend.api.read('copilot').expect(200);
    catalogService.getEntityByRef.mockClear();
    permissions.authorize.mockClear();
    permissions.authorizeConditional.mockClear();
  });

  afterAll(() => backend.stop());

  /** Options of the calls to the catalog. */
  const reads = () =>
    backend.catalogService.getEntityByRef.mock.calls.map(
      ([, options]) => options,
    );
  const read = async () => (await backend.api.read('copilot')).status;
  const hide = () => backend.catalog.hidden.add(COPILOT);

  describe.each([
    ['the policy shows none', () => (backend.policy.catalog = DENY)],
    [
      'the catalog leaves it out',
      () => {
        backend.policy.catalog = SOME_ENTITIES;
        hide();
      },
    ],
    ['there is none', () => backend.catalog.entities.delete(COPILOT)],
  ])('where %s', (_, arrange) => {
    it.each(ENTITY_ROUTES)(
      '%s %s does not exist, whatever the caller may do',
      async (...route) => {
        arrange();
        backend.policy.read = DENY;
        backend.policy.update = DENY;
        const { status, body } = await sendRoute(backend.api, route);
        expect(status).toBe(404);
        expect(body.error).toEqual({
          name: 'NotFoundError',
          message: `There is no entity ${COPILOT}`,
        });
      },
    );
  });

  it('is asked for once, and the permission system once', async () => {
    await backend.api.read('copilot').expect(200);
    expect(reads()).toEqual([readAs(PLUGIN)]);
    expect(backend.permissions.authorizeConditional).toHaveBeenCalledTimes(1);
    expect(backend.permissions.authorize).not.toHaveBeenCalled();
    const [[, options]] = backend.permissions.authorizeConditional.mock.calls;
    expect(options).toMatchObject({ credentials: { principal: JANE } });
  });

  it('is left to the catalog where it depends on the entity', async () => {
    backend.policy.catalog = SOME_ENTITIES;
    await backend.api.read('copilot').expect(200);
    expect(reads().at(-1)).toEqual(readAs(JANE));

    backend.catalogService.getEntityByRef.mockClear();
    await backend.api.read('copilot').expect(200);
    expect(reads()).toEqual([readAs(JANE)]);
    hide();
    await backend.api.read('copilot').expect(404);
  });

  it('is granted by what the policy says now, not by what it said before', async () => {
    backend.policy.catalog = SOME_ENTITIES;
    expect(await read()).toBe(200);
    backend.policy.catalog = DENY;
    expect(await read()).toBe(404);
    backend.policy.catalog = ALLOW;
    expect(await read()).toBe(200);
  });

  it('does not tell by an error that there was something to read', async () => {
    const { getEntityByRef } = backend.catalogService;
    getEntityByRef.mockRejectedValueOnce(new Error('The catalog is down'));
    backend.policy.catalog = DENY;
    expect(await read()).toBe(404);
    getEntityByRef.mockRejectedValueOnce(new Error('The catalog is down'));
    backend.policy.catalog = ALLOW;
    expect(await read()).toBe(500);
  });

  it('does not wait for the catalog where the policy shows none', async () => {
    backend.catalogService.getEntityByRef.mockReturnValueOnce(
      new Promise(() => {}),
    );
    backend.policy.catalog = DENY;
    expect(await read()).toBe(404);
    expect(reads()).toHaveLength(1);
  });

  it('is read as themselves by services', async () => {
    const importer = mockCredentials.service('external:importer');
    const { status } = await backend.api
      .withAuthorization(
        mockCredentials.service.header({
          onBehalfOf: importer,
          targetPluginId: 'lens-review',
        }),
      )
      .read('copilot');
    expect(status).toBe(200);
    expect(reads()).toEqual([readAs(importer.principal)]);
  });
});
