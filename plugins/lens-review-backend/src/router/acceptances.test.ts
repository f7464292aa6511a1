import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { lensReviewUpdatePermission } from '@genai-lens/backstage-plugin-lens-review-common';
import {
  createLensReviewConditionalDecision,
  lensReviewConditions,
} from '@genai-lens/backstage-plugin-lens-review-node';
import { component } from '../__testUtils__/entities';
import { peopleWith } from '../__testUtils__/people';
import { ALLOW, DENY } from '../__testUtils__/policy';
import { LENS } from '../__testUtils__/reviewApi';
import {
  ReviewBackend,
  startReviewBackend,
} from '../__testUtils__/startReviewBackend';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();

const DAY_MS = 24 * 60 * 60 * 1000;
const JANE = 'user:default/jane';
const JOE = 'user:default/joe';
const RITA = 'user:default/rita';
const ADA = 'user:default/ada';

/** Documented as HIGH, of the pillar security; and as MEDIUM, of another. */
const HIGH = 'GENSEC01_BP01';
const MEDIUM = 'GENREL04_BP01';

interface Item {
  entityRef: string;
  choiceId: string;
  may: { decide: boolean; whyNot?: string };
}

describe.each(databases.eachSupportedId())('acceptances on %s', id => {
  let backend: ReviewBackend;
  const scheduler = mockServices.scheduler();

  const ahead = (days: number) =>
    new Date(Date.now() + days * DAY_MS).toISOString();
  const path = (name: string, choiceId: string, rest = '') =>
    `/entities/component/default/${name}/reviews/${LENS}/improvements/${choiceId}/acceptance${rest}`;
  const ask = (name: string, choiceId: string, days = 30) =>
    backend.api
      .post(path(name, choiceId))
      .send({ reason: 'Until the move', expiresAt: ahead(days) });
  const approve = (name: string, choiceId: string, as = RITA) =>
    backend.api.as(as).post(path(name, choiceId, '/approve'));
  const decline = (
    name: string,
    choiceId: string,
    { as = RITA, reason = 'Fix it first' } = {},
  ) =>
    backend.api.as(as).post(path(name, choiceId, '/decline')).send({ reason });
  const list = async (query: string, as = RITA) =>
    (await backend.api.as(as).get(`/acceptances${query}`).expect(200)).body;
  const mine = (as: string) => list('?decidableBy=me', as);
  const names = ({ items }: { items: Item[] }) =>
    items.map(
      ({ entityRef, choiceId }) => `${entityRef.split('/')[1]} ${choiceId}`,
    );
  const open = async (name: string) => {
    await backend.api.start(name);
    for (const questionId of ['GENSEC01', 'GENREL04']) {
      await backend.api
        .save(name, {
          questionId,
          basedOn: 0,
          body: { selectedChoices: [`${questionId}_no`] },
        })
        .expect(200);
    }
  };

  beforeEach(async () => {
    backend = await startReviewBackend({
      knex: await databases.init(id),
      entities: [
        component('alpha', { title: 'Alpha' }),
        component('beta', { owner: 'group:default/risk' }),
        component('gamma', { owner: 'group:default/others' }),
      ],
      features: [
        peopleWith({
          [JANE]: ['group:default/support'],
          [JOE]: ['group:default/support'],
          [RITA]: ['group:default/risk'],
        }),
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler,
        }),
      ],
      config: {
        lensReview: { acceptance: { pillars: { security: ['risk'] } } },
      },
    });
    for (const name of ['alpha', 'beta', 'gamma']) {
      await open(name);
    }
    await scheduler.triggerTask('lens-review-sweep');
  });

  afterEach(() => backend.stop());

  it('lists to each person the requests on which that person may decide', async () => {
    for (const name of ['alpha', 'beta', 'gamma']) {
      await ask(name, HIGH).expect(201);
    }
    await ask('alpha', MEDIUM).expect(201);
    await ask('gamma', MEDIUM).expect(201);
    backend.policy.update = createLensReviewConditionalDecision(
      lensReviewUpdatePermission,
      {
        anyOf: [
          lensReviewConditions.isEntityOwner({
            claims: ['group:default/support'],
          }),
        ],
      },
    );
    expect(names(await mine(RITA))).toEqual([
      `alpha ${HIGH}`,
      `gamma ${HIGH}`,
      `alpha ${MEDIUM}`,
    ]);
    expect(names(await mine(JOE))).toEqual([`alpha ${MEDIUM}`]);
    expect(await mine(JANE)).toEqual({ items: [], totalItems: 0 });
    const all = await list('', JANE);
    expect(all).toMatchObject({ totalItems: 5 });
    expect(all.items[0]).toMatchObject({
      entityRef: 'component:default/alpha',
      title: 'Alpha',
      owners: [{ entityRef: 'group:default/support', title: 'support' }],
      lensId: LENS,
      pillarId: 'security',
      practiceTitle: expect.stringContaining(' '),
      documentedRisk: 'HIGH',
      acceptance: { status: 'requested', requestedBy: JANE },
      may: {
        decide: false,
        whyNot: 'Whoever asks to accept a risk cannot accept it',
        revoke: true,
      },
    });
    for (const person of [RITA, JOE, ADA]) {
      const decidable = (await list('', person)).items.filter(
        ({ may }: Item) => may.decide,
      );
      expect((await mine(person)).items).toEqual(decidable);
    }
    const service = await backend.api
      .withAuthorization(mockCredentials.service.header())
      .get('/acceptances?decidableBy=me')
      .expect(200);
    expect(service.body).toEqual({ items: [], totalItems: 0 });
  });

  it('pages, filters, and leaves out what the caller may not read', async () => {
    for (const name of ['alpha', 'beta', 'gamma']) {
      await ask(name, HIGH).expect(201);
    }
    const first = await list('?limit=2');
    expect(names(first)).toEqual([`alpha ${HIGH}`, `beta ${HIGH}`]);
    const rest = await list(`?limit=2&cursor=${first.nextCursor}`);
    expect(names(rest)).toEqual([`gamma ${HIGH}`]);
    expect(rest).not.toHaveProperty('nextCursor');
    expect(names(await list('?owner=group:default/risk'))).toEqual([
      `beta ${HIGH}`,
    ]);
    expect(await list('?lens=responsible-ai')).toMatchObject({ items: [] });
    const refused = (query: string) =>
      backend.api.get(`/acceptances${query}`).expect(400);
    await refused('?status=revoked').expect(400, /status/);
    await refused('?owner=group:default/nobody').expect(400, /owner/);
    await refused(`?status=accepted&cursor=${first.nextCursor}`);
    await refused('?cursor=x').expect(400, /cursor/);

    backend.policy.read = DENY;
    expect(await list('')).toEqual({ items: [], totalItems: 0 });
    backend.policy.read = ALLOW;
    backend.policy.catalog = DENY;
    expect(await list('')).toEqual({ items: [], totalItems: 0 });
    backend.policy.lens = AuthorizeResult.DENY;
    await backend.api.get('/acceptances').expect(403);
  });

  it('lists what is accepted as long as it is and makes a difference, what ends next first', async () => {
    await ask('alpha', HIGH, 30).expect(201);
    await ask('gamma', HIGH, 20).expect(201);
    await ask('gamma', MEDIUM, 10).expect(201);
    await approve('alpha', HIGH).expect(200);
    await approve('gamma', HIGH).expect(200);
    await approve('gamma', MEDIUM, JOE).expect(200);
    const accepted = await list('?status=accepted');
    expect(names(accepted)).toEqual([
      `gamma ${MEDIUM}`,
      `gamma ${HIGH}`,
      `alpha ${HIGH}`,
    ]);
    expect(accepted.items[0]).toMatchObject({
      acceptance: { status: 'accepted', approvedBy: JOE },
      may: { decide: false, revoke: true },
    });
    await backend.api
      .save('gamma', {
        questionId: 'GENREL04',
        basedOn: 1,
        body: { selectedChoices: [MEDIUM] },
      })
      .expect(200);
    await backend.api.post(path('gamma', HIGH, '/revoke')).expect(200);
    expect(names(await list('?status=accepted'))).toEqual([`alpha ${HIGH}`]);
    expect(names(await list(''))).toEqual([]);
  });

  it('declines with a reason, once, and lets the requester ask again', async () => {
    await ask('alpha', HIGH).expect(201);
    await decline('alpha', HIGH, { reason: ' ' }).expect(400, /reason/);
    await decline('alpha', HIGH, { as: JANE }).expect(403, /cannot accept/);
    await decline('alpha', HIGH, { as: JOE }).expect(403, /own the entity/);
    await decline('alpha', 'GENSEC99_BP01').expect(404);
    const { body } = await decline('alpha', HIGH).expect(200);
    expect(body).toMatchObject({
      status: 'declined',
      declinedBy: RITA,
      declineReason: 'Fix it first',
      reason: 'Until the move',
    });
    expect((await decline('alpha', HIGH).expect(200)).body).toEqual(body);
    await decline('alpha', HIGH, { reason: 'Other' }).expect(409, /declined/);
    await approve('alpha', HIGH).expect(409, /declined/);
    await backend.api.post(path('alpha', HIGH, '/revoke')).expect(409);
    expect(names(await mine(RITA))).toEqual([]);

    const seen = await backend.api
      .get(
        `/entities/component/default/alpha/reviews/${LENS}/improvements?limit=200`,
      )
      .expect(200);
    expect(
      seen.body.items.find(({ choiceId }: Item) => choiceId === HIGH),
    ).toMatchObject({ state: 'open', acceptance: body });
    expect((await backend.api.history('alpha')).body.items[0]).toMatchObject({
      type: 'acceptance-declined',
      by: RITA,
      from: { choiceId: HIGH, status: 'requested' },
      to: { choiceId: HIGH, status: 'declined', reason: 'Fix it first' },
    });
    expect(
      backend.audit.entries.map(({ eventId, outcome }) => [eventId, outcome]),
    ).toContainEqual(['acceptance-decline', 'succeeded']);

    await ask('alpha', HIGH).expect(201);
    expect(names(await mine(RITA))).toEqual([`alpha ${HIGH}`]);
    expect((await approve('alpha', HIGH).expect(200)).body).not.toHaveProperty(
      'declineReason',
    );
  });
});
