import { lensReviewContract } from '@genai-lens/backstage-plugin-lens-review-common';
import { component } from '../__testUtils__/entities';
import { DENY } from '../__testUtils__/policy';
import { LENS } from '../__testUtils__/reviewApi';
import {
  MANAGE_WRITE_ROUTES,
  sendRoute,
  SERVICE_ROUTES,
  TEMPLATE_WRITE_ROUTES,
  WRITE_ROUTES,
} from '../__testUtils__/routes';
import {
  ReviewBackend,
  startReviewBackend,
} from '../__testUtils__/startReviewBackend';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();
const ENTITY = '/entities/Component/default/copilot';
const REVIEW = `${ENTITY}/reviews/${LENS}`;
const META = { entityRef: 'component:default/copilot', lensId: LENS };
const SECRET = 'what-a-person-wrote';

const WRITES = [
  ['put', REVIEW, {}, 'review-start', META],
  ['patch', REVIEW, { notes: SECRET }, 'review-change', META],
  [
    'put',
    `${REVIEW}/answers/GENREL04`,
    { selectedChoices: ['GENREL04_BP01'], notes: SECRET },
    'answer-save',
    { ...META, questionId: 'GENREL04' },
  ],
  [
    'post',
    `${REVIEW}/confirm`,
    { questionIds: ['GENREL04'] },
    'answers-confirm',
    META,
  ],
  [
    'put',
    `${ENTITY}/lenses/${LENS}/applicability`,
    { status: 'in', reason: SECRET },
    'applicability-decide',
    META,
  ],
  ['delete', REVIEW, undefined, 'review-delete', META],
] as const;

describe('audit', () => {
  let backend: ReviewBackend;

  beforeAll(async () => {
    backend = await startReviewBackend({
      knex: await databases.init('SQLITE_3'),
      entities: [component('copilot')],
    });
  });

  beforeEach(() => backend.audit.entries.splice(0));

  afterAll(() => backend.stop());

  it.each(WRITES)(
    'is told of %s %s',
    async (method, path, body, eventId, meta) => {
      const reply = await backend.api[method](path)
        .set('If-Match', '"0"')
        .send(body);
      expect(reply.status).toBeLessThan(300);
      expect(backend.audit.entries).toEqual([
        { eventId, meta, outcome: 'succeeded' },
      ]);
    },
  );

  it.each(WRITES)(
    'is told that %s %s failed',
    async (method, path, body, eventId, meta) => {
      backend.policy.update = DENY;
      await backend.api[method](path).set('If-Match', '"0"').send(body);
      expect(backend.audit.entries).toEqual([
        {
          eventId,
          meta,
          outcome: 'failed',
          error: expect.objectContaining({ name: 'NotAllowedError' }),
        },
      ]);
      expect(JSON.stringify(backend.audit.entries)).not.toContain(SECRET);
    },
  );

  it('is told of a submission that is refused, and of a conflict without the answer', async () => {
    backend.policy.update = backend.policy.read;
    await backend.api.start('copilot').expect(201);
    await backend.api.submit('copilot').expect(409);
    const save = {
      questionId: 'GENREL04',
      basedOn: 0,
      body: { selectedChoices: [], notes: SECRET },
    };
    await backend.api.save('copilot', save).expect(200);
    await backend.api.as('user:default/joe').save('copilot', save).expect(409);
    const failed = backend.audit.entries.filter(
      ({ outcome }) => outcome === 'failed',
    );
    expect(failed.map(({ eventId }) => eventId)).toEqual([
      'review-submit',
      'answer-save',
    ]);
    expect(JSON.stringify(failed.map(e => ({ ...e.error })))).not.toContain(
      SECRET,
    );
  });

  it('is told of every call of the contract that writes', async () => {
    const routes = Object.values(lensReviewContract);
    // A check of a lens stores nothing. Queries with filters in the body write nothing; deciding for many is refused item by item and has its own test.
    const writing = routes.filter(
      ({ method, path }) =>
        method !== 'get' &&
        !path.endsWith('/query') &&
        !path.endsWith('/validate') &&
        path !== '/fleet/applicability',
    );
    const calls = [
      ...WRITE_ROUTES,
      ...MANAGE_WRITE_ROUTES,
      ...TEMPLATE_WRITE_ROUTES,
      ...SERVICE_ROUTES,
    ];
    expect(calls).toHaveLength(writing.length);
    backend.policy.update = DENY;
    backend.policy.manage = DENY.result;
    backend.policy.templates = DENY.result;
    for (const route of calls) {
      await sendRoute(backend.api, route);
    }
    const told = backend.audit.entries.map(({ eventId }) => eventId);
    expect(new Set(told).size).toBe(writing.length);
  });

  it('is told nothing of reads', async () => {
    await backend.api.read('copilot');
    await backend.api.get('/lenses');
    expect(backend.audit.entries).toEqual([]);
  });
});
