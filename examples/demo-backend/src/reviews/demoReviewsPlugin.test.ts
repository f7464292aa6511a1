import { resolvePackagePath } from '@backstage/backend-plugin-api';
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
import { demoReviewsPlugin } from './demoReviewsPlugin';
import { DemoReviews, readDemoReviews } from './readDemoReviews';
import { writeDemoReviews } from './writeDemoReviews';

const RAI = 'responsible-ai';
const ML = 'machine-learning';

function clientFor(backend: TestBackend, user?: string) {
  const authorization = mockCredentials.service.header({
    onBehalfOf: mockCredentials.service('plugin:demo'),
    targetPluginId: 'lens-review',
  });
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

/** Waits for the last thing that the demo writes. */
async function untilWritten(backend: TestBackend, demo: DemoReviews) {
  const last = demo.decisions[demo.decisions.length - 1];
  for (let attempt = 1; attempt <= 80; attempt++) {
    const { items } = await clientFor(backend).listEntityLenses(last.entity);
    if (items.some(item => item.lensId === last.lens && item.decision)) {
      return;
    }
    await new Promise(resolve => setTimeout(resolve, 250));
  }
  throw new Error('The demo reviews were not written');
}

describe('demoReviewsPlugin', () => {
  let demo: DemoReviews;
  let backend: TestBackend;

  beforeAll(async () => {
    demo = await readDemoReviews(
      resolvePackagePath('@internal/demo-backend', 'reviews'),
    );
    const entityRefs = new Set(
      [...demo.reviews, ...demo.decisions].map(item => item.entity),
    );
    backend = await startTestBackend({
      features: [
        lensReviewPlugin,
        awsLenses,
        demoReviewsPlugin,
        catalogServiceMock.factory({
          entities: Array.from(entityRefs, ref => ({
            apiVersion: 'backstage.io/v1alpha1',
            kind: 'Component',
            metadata: { name: ref.split('/')[1], namespace: 'default' },
          })),
        }),
        mockServices.rootConfig.factory({
          data: { lensReview: { services: [{ subject: 'plugin:demo' }] } },
        }),
      ],
    });
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
      clientFor: user => clientFor(backend, user),
      clientAs: async user => clientFor(backend, user),
      start: new Date(),
    });

    expect(await histories()).toEqual(before);
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
      clientFor: user => clientFor(backend, user),
      clientAs: async user => clientFor(backend, user),
      start: new Date(),
    });

    const reply = await client.getReview(review.entity, review.lens);
    expect(reply.review.status).toBe('complete');
    expect(reply.answers).toHaveLength(Object.keys(review.answers).length);
  });
});
