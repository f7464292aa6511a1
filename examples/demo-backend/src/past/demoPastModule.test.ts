import {
  coreServices,
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
import { demoReviewsPlugin } from '../reviews/demoReviewsPlugin';
import { readDemoReviews } from '../reviews/readDemoReviews';
import { demoPastModule } from './demoPastModule';

const LENS = 'generative-ai';
const COPILOT = 'component:default/support-copilot';
const DAY_MS = 24 * 60 * 60 * 1000;

function clientOf(backend: TestBackend) {
  return new LensReviewClient({
    discoveryApi: {
      getBaseUrl: async () =>
        `http://localhost:${backend.server.port()}/api/lens-review`,
    },
    fetchApi: {
      fetch: (input, init) => {
        const headers = new Headers(init?.headers);
        headers.set('Authorization', mockCredentials.user.header());
        return fetch(input, { ...init, headers });
      },
    },
  });
}

const daysAgo = (time: string | undefined) =>
  Math.round((Date.now() - Date.parse(time ?? '')) / DAY_MS);

describe('demoPastModule', () => {
  let demo: Awaited<ReturnType<typeof readDemoReviews>>;
  let client: LensReviewClient;

  beforeAll(async () => {
    demo = await readDemoReviews(
      resolvePackagePath('@internal/demo-backend', 'reviews'),
    );
    const scheduler = mockServices.scheduler();
    const refs = [...demo.reviews, ...demo.decisions].map(one => one.entity);
    const backend = await startTestBackend({
      features: [
        lensReviewPlugin,
        awsLenses,
        demoReviewsPlugin,
        demoPastModule,
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler,
        }),
        catalogServiceMock.factory({
          entities: Array.from(new Set(refs), ref => ({
            apiVersion: 'backstage.io/v1alpha1',
            kind: ref.split(':')[0],
            metadata: { name: ref.split('/')[1], namespace: 'default' },
          })),
        }),
        mockServices.rootConfig.factory({
          data: {
            lensReview: {
              kinds: ['Component', 'System'],
              services: [{ subject: 'plugin:demo' }],
            },
          },
        }),
      ],
    });
    client = clientOf(backend);
    await untilPast(client, demo.reviews.at(-1)?.entity ?? '');
    await scheduler.triggerTask('lens-review-sweep');
  }, 60_000);

  it('begins reviews about two quarters ago, the last of them some weeks ago', async () => {
    const { points } = await client.fleet.getTrend({ lens: LENS, days: 183 });
    const begun = points.map(
      ({ reviewed, inProgress, stale }) => reviewed + inProgress + stale,
    );
    expect(begun[0]).toBe(0);
    const first = demo.reviews.findIndex(({ lens }) => lens === LENS);
    expect(begun.findIndex(count => count > 0)).toBe(182 - 172 + first * 9);
    expect(begun.at(-1)).toBe(12);
    expect(begun.at(-30)).toBe(12);
    expect(begun).toEqual([...begun].sort((a, b) => a - b));
    const reviewed = points.map(point => point.reviewed);
    expect(reviewed[60]).toBeGreaterThan(0);
    expect(reviewed[60]).toBeLessThan(reviewed[182]);
  });

  it('lets something be tended to: less is open now than when the same was first answered', async () => {
    const { begun, practices } = await client.fleet.getChanges({
      lens: LENS,
      days: 21,
    });
    expect(begun).toEqual({ before: 12, now: 12 });
    const changed = practices.filter(
      ({ before, now }) => before.missing !== now.missing,
    );
    expect(changed.length).toBeGreaterThan(5);
    expect(
      changed.every(({ before, now }) => before.missing > now.missing),
    ).toBe(true);
    const quarter = await client.fleet.getChanges({ lens: LENS });
    expect(quarter.begun.before).toBeGreaterThan(3);
    expect(quarter.begun.before).toBeLessThan(12);
  });

  it('takes milestones on the days of the past', async () => {
    const advisor = 'component:default/policy-advisor';
    const { items } = await client.milestones.list(advisor, LENS);
    const { review } = await client.getReview(advisor, LENS);
    const [second, first] = items.map(({ at }) => daysAgo(at));
    expect(first).toBe(daysAgo(review.createdAt));
    expect(second).toBe(first - 12);
    const history = await client.listHistory(advisor, LENS, { limit: 200 });
    expect(
      history.items
        .filter(({ type }) => type === 'milestone-taken')
        .map(({ at }) => daysAgo(at)),
    ).toEqual([second, first]);
  });

  it('tells the same in the history and on the answers', async () => {
    const { review, answers } = await client.getReview(COPILOT, LENS);
    expect(review.status).toBe('complete');
    const { items } = await client.listHistory(COPILOT, LENS, { limit: 200 });
    const times = items.map(({ at }) => at);
    expect(times).toEqual([...times].sort().reverse());
    expect(items.at(-1)).toMatchObject({ type: 'review-started' });
    expect(daysAgo(review.createdAt)).toBe(daysAgo(items.at(-1)?.at));
    for (const { questionId, revision, confirmedAt } of answers) {
      const told = items.filter(item => item.questionId === questionId);
      expect(told).toHaveLength(2);
      expect(told[0].revision).toBe(revision);
      expect(told[0].at).toBe(confirmedAt);
    }
    expect(answers.map(({ revision }) => revision)).toContain(2);
  });
});

async function untilPast(client: LensReviewClient, entityRef: string) {
  for (let attempt = 1; attempt <= 200; attempt++) {
    const { items } = await client.listReviews(entityRef);
    if (items.some(({ updatedAt }) => daysAgo(updatedAt) > 1)) {
      return;
    }
    await new Promise(resolve => setTimeout(resolve, 250));
  }
  throw new Error('The demo reviews have no past');
}
