import {
  coreServices,
  createBackendPlugin,
  createServiceFactory,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import lensReviewPlugin from '@genai-lens/backstage-plugin-lens-review-backend';
import awsLenses from '@genai-lens/backstage-plugin-lens-review-backend-module-aws-lenses';
import { LensReviewClient } from '@genai-lens/backstage-plugin-lens-review-common';
import { DemoTemplate, readDemoTemplates } from '../templates';
import { demoReviewsPlugin } from './demoReviewsPlugin';
import { DemoReviews, readDemoReviews } from './readDemoReviews';
import { writeDemoReviews } from './writeDemoReviews';

const RAI = 'responsible-ai';
const ML = 'machine-learning';

const serviceHeader = () =>
  mockCredentials.service.header({
    onBehalfOf: mockCredentials.service('plugin:demo'),
    targetPluginId: 'lens-review',
  });

function clientFor(backend: TestBackend, user?: string) {
  return clientWith(backend, serviceHeader(), user);
}

/** With the credentials of a person, as an approval wants them. */
function clientAs(backend: TestBackend, user: string) {
  return clientWith(backend, mockCredentials.user.header(user));
}

function clientWith(
  backend: TestBackend,
  authorization: string,
  user?: string,
) {
  return new LensReviewClient({
    discoveryApi: {
      getBaseUrl: async () =>
        `http://localhost:${backend.server.port()}/api/lens-review`,
    },
    fetchApi: {
      fetch: (input, init) => {
        const headers = new Headers(init?.headers);
        headers.set('Authorization', authorization);
        if (user) {
          headers.set('Lens-Review-On-Behalf-Of', user);
        }
        return fetch(input, { ...init, headers });
      },
    },
  });
}

/** The sign-in of the demo, for the one person who accepts a risk. */
const signIn = createBackendPlugin({
  pluginId: 'auth',
  register(env) {
    env.registerInit({
      deps: { router: coreServices.httpRouter },
      async init({ router }) {
        router.use((req, res) => {
          const token = mockCredentials.user.token(req.get('X-Demo-User'));
          res.json({ backstageIdentity: { token } });
        });
        router.addAuthPolicy({ path: '/demo', allow: 'unauthenticated' });
      },
    });
  },
});

/** Everybody is in the risk office. */
const riskOffice = createServiceFactory({
  service: coreServices.userInfo,
  deps: {},
  factory: () =>
    mockServices.userInfo({
      ownershipEntityRefs: ['group:default/risk-office'],
    }),
});

/** Waits for the last thing that the demo writes. */
async function untilWritten(backend: TestBackend, demo: DemoReviews) {
  const last = demo.decisions[demo.decisions.length - 1];
  for (let attempt = 1; attempt <= 80; attempt++) {
    const { items } = await clientFor(backend).listEntityLenses(last.entity);
    const isDecided = items.some(
      item => item.lensId === last.lens && item.decision,
    );
    const isWritten =
      isDecided && (await isAccepted(backend)) && (await isTaken(backend));
    if (isWritten) {
      return;
    }
    await new Promise(resolve => setTimeout(resolve, 250));
  }
  throw new Error('The demo reviews were not written');
}

const NEWSLETTER = 'component:default/newsletter-writer';

async function isAccepted(backend: TestBackend): Promise<boolean> {
  const client = clientFor(backend);
  const { items } = await client.plan.listImprovements(
    NEWSLETTER,
    'generative-ai',
  );
  const { items: handed } = await client.plan.listHandovers(
    'component:default/claims-document-pipeline',
    'generative-ai',
  );
  return handed.length > 0 && items.some(({ state }) => state === 'accepted');
}

const SEARCH = 'component:default/knowledge-search';
const GATEWAY = 'component:default/llm-gateway';

async function isTaken(backend: TestBackend): Promise<boolean> {
  const { counts } = await clientFor(backend).provisions.listProvided(
    SEARCH,
    'generative-ai',
  );
  return counts.taken > 0;
}

/** What an entity depends on, because it takes something from it. */
function providersOf({ reviews }: DemoReviews, ref: string): string[] {
  return reviews
    .filter(({ entity }) => entity === ref)
    .flatMap(({ takes }) => [...new Set(Object.values(takes))]);
}

describe('demoReviewsPlugin', () => {
  let demo: DemoReviews;
  let templates: readonly DemoTemplate[];
  let backend: TestBackend;

  beforeAll(async () => {
    demo = await readDemoReviews(
      resolvePackagePath('@internal/demo-backend', 'reviews'),
    );
    templates = await readDemoTemplates(
      resolvePackagePath('@internal/demo-backend', 'templates'),
    );
    const entityRefs = new Set(
      [...demo.reviews, ...demo.decisions].map(item => item.entity),
    );
    demo.provisions.forEach(({ entity }) => entityRefs.add(entity));
    for (const { plan, handovers } of demo.reviews) {
      Object.values(plan).forEach(({ owner }) => entityRefs.add(owner));
      Object.values(handovers).forEach(({ to }) => entityRefs.add(to));
    }
    const scheduler = mockServices.scheduler();
    backend = await startTestBackend({
      features: [
        lensReviewPlugin,
        awsLenses,
        demoReviewsPlugin,
        signIn,
        riskOffice,
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler,
        }),
        catalogServiceMock.factory({
          entities: Array.from(entityRefs, ref => ({
            apiVersion: 'backstage.io/v1alpha1',
            kind: ref.split(':')[0],
            metadata: { name: ref.split('/')[1], namespace: 'default' },
            relations: providersOf(demo, ref).map(targetRef => ({
              type: 'dependsOn',
              targetRef,
            })),
          })),
        }),
        mockServices.rootConfig.factory({
          data: {
            lensReview: {
              kinds: ['Component', 'System'],
              services: [{ subject: 'plugin:demo' }],
              acceptance: { approverGroups: ['group:default/risk-office'] },
            },
          },
        }),
      ],
    });
    // What is offered follows from who depends on whom.
    await scheduler.triggerTask('lens-review-sweep');
    await untilWritten(backend, demo);
  }, 30_000);

  it.each<{ name: string; lens?: string; status: string; risk: string }>([
    { name: 'support-copilot', status: 'complete', risk: 'MEDIUM' },
    { name: 'claims-document-pipeline', status: 'complete', risk: 'HIGH' },
    { name: 'llm-gateway', status: 'complete', risk: 'HIGH' },
    { name: 'knowledge-search', status: 'draft', risk: 'HIGH' },
    { name: 'incident-assistant', status: 'draft', risk: 'UNANSWERED' },
    { name: 'newsletter-writer', status: 'complete', risk: 'HIGH' },
    { name: 'policy-advisor', status: 'complete', risk: 'HIGH' },
    { name: 'hr-assistant', status: 'stale', risk: 'HIGH' },
    { name: 'invoice-matcher', status: 'complete', risk: 'HIGH' },
    { name: 'wording-checker', status: 'draft', risk: 'HIGH' },
    { name: 'review-translator', status: 'draft', risk: 'HIGH' },
    { name: 'support-copilot', lens: RAI, status: 'complete', risk: 'HIGH' },
    { name: 'claims-triage-model', lens: RAI, status: 'draft', risk: 'HIGH' },
    { name: 'candidate-search', lens: RAI, status: 'draft', risk: 'HIGH' },
    { name: 'claims-triage-model', lens: ML, status: 'complete', risk: 'HIGH' },
    { name: 'pricing-engine', lens: ML, status: 'draft', risk: 'HIGH' },
  ])('gives $name a $status review', async row => {
    const { name, lens = 'generative-ai', status, risk } = row;
    const { review, scorecard } = await clientFor(backend).getReview(
      `component:default/${name}`,
      lens,
    );
    expect({ status: review.status, risk: scorecard.risk }).toEqual({
      status,
      risk,
    });
  });

  it('lets the review of the travel shop cover its components', async () => {
    const { review } = await clientFor(backend).getReview(
      'system:default/travel-shop',
      'generative-ai',
    );
    expect(review).toMatchObject({
      status: 'complete',
      coversComponents: true,
    });
  });

  it('plans, hands over, and has one risk accepted and one asked for', async () => {
    const client = clientFor(backend);
    const accepted = await client.plan.listImprovements(
      NEWSLETTER,
      'generative-ai',
    );
    expect(
      accepted.items.filter(({ state }) => state === 'accepted'),
    ).toMatchObject([
      {
        documentedRisk: 'HIGH',
        acceptance: { approvedBy: 'user:default/samuel.okafor' },
      },
    ]);
    const { items } = await client.plan.listImprovements(
      'component:default/claims-document-pipeline',
      'generative-ai',
    );
    expect(items.filter(({ owner }) => owner)).toHaveLength(3);
    expect(
      items.filter(({ acceptance }) => acceptance?.status === 'requested'),
    ).toHaveLength(1);
  });

  it('keeps templates and milestones', async () => {
    const client = clientFor(backend);
    const { items } = await client.templates.list('generative-ai');
    expect(items).toMatchObject([
      { name: 'Behind the LLM gateway', createdBy: 'user:default/mei.tanaka' },
      { name: 'Retrieval assistant on Bedrock', answerCount: 5 },
    ]);
    const milestones = await client.milestones.list(
      'component:default/policy-advisor',
      'generative-ai',
    );
    expect(milestones.items).toMatchObject([
      { number: 2, scorecard: { answered: 15 } },
      { number: 1, scorecard: { answered: 8 } },
    ]);
  });

  it('lets the gateway provide, and one of those who depend on it take', async () => {
    const { provisions } = clientFor(backend);
    const { items, dependents } = await provisions.listProvisions(
      GATEWAY,
      'generative-ai',
    );
    expect(dependents).toBe(1);
    expect(items.filter(({ broken }) => broken)).toEqual([]);
    expect(
      Object.fromEntries(items.map(one => [one.choiceId, one.takers])),
    ).toEqual({
      GENSEC01_BP02: 0,
      GENSEC01_BP04: 0,
      GENSEC02_BP01: 0,
      GENREL01_BP01: 1,
      GENREL02_BP01: 1,
    });
    const { counts, offeredBy } = await provisions.listProvided(
      SEARCH,
      'generative-ai',
    );
    expect(counts).toEqual({ offered: 2, taken: 2, lost: 0 });
    expect(offeredBy).toMatchObject([{ entityRef: GATEWAY, practices: 2 }]);
  });

  it('writes in the name of the people in the files', async () => {
    for (const { entity, lens, by } of demo.reviews) {
      const { review } = await clientFor(backend).getReview(entity, lens);
      expect(review).toMatchObject({ createdBy: by, updatedBy: by });
    }
    for (const { entity, lens, by, status } of demo.decisions) {
      const { items } = await clientFor(backend).listEntityLenses(entity);
      expect(items.find(item => item.lensId === lens)).toMatchObject({
        status,
        decision: { by },
      });
    }
  });

  it('leaves alone what is there already', async () => {
    const histories = () =>
      Promise.all(
        demo.reviews.map(({ entity, lens }) =>
          clientFor(backend).listHistory(entity, lens, { limit: 200 }),
        ),
      );
    const before = await histories();

    await writeDemoReviews({
      demo,
      templates,
      clientFor: user => clientFor(backend, user),
      clientAs: async user => clientAs(backend, user),
      start: new Date(),
    });

    expect(await histories()).toEqual(before);
    const { items } = await clientFor(backend).templates.list('generative-ai');
    expect(items.map(({ revision }) => revision)).toEqual([1, 1]);
  });

  it('goes on where it was interrupted', async () => {
    const client = clientFor(backend, 'user:default/nora.lind');
    const review = demo.reviews.find(({ entity }) =>
      entity.endsWith('/support-copilot'),
    )!;
    await client.deleteReview(review.entity, review.lens);
    await client.startReview(review.entity, review.lens, {
      scope: review.scope,
    });

    await writeDemoReviews({
      demo,
      templates,
      clientFor: user => clientFor(backend, user),
      clientAs: async user => clientAs(backend, user),
      start: new Date(),
    });

    const reply = await client.getReview(review.entity, review.lens);
    expect(reply.review.status).toBe('complete');
    expect(reply.answers).toHaveLength(Object.keys(review.answers).length);
  });
});
