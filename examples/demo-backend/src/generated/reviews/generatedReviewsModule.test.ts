import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import {
  Entity,
  parseEntityRef,
  RELATION_DEPENDS_ON,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import lensReviewPlugin from '@genai-lens/backstage-plugin-lens-review-backend';
import awsLenses from '@genai-lens/backstage-plugin-lens-review-backend-module-aws-lenses';
import { LensReviewClient } from '@genai-lens/backstage-plugin-lens-review-common';
import { componentKind, generateCompany } from '../company';
import { generatedReviewsModule } from './generatedReviewsModule';
import { planCopies, TEMPLATES } from './planCopies';

const COMPONENTS = 100;
const LENS = 'generative-ai';

/** The entities with the relations that the catalog gives them. */
const inCatalog: Entity[] = generateCompany(COMPONENTS).map(entity => ({
  ...entity,
  relations: [entity.spec?.dependsOn ?? []].flat().map(ref => ({
    type: RELATION_DEPENDS_ON,
    targetRef: stringifyEntityRef(
      parseEntityRef(String(ref), { defaultNamespace: 'default' }),
    ),
  })),
}));

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

describe('generatedReviewsModule', () => {
  it('gives generated components reviews with a past, and decisions', async () => {
    const backend = await startTestBackend({
      features: [
        lensReviewPlugin,
        awsLenses,
        generatedReviewsModule,
        catalogServiceMock.factory({ entities: inCatalog }),
        mockServices.rootConfig.factory({
          data: {
            demo: { generated: { components: COMPONENTS } },
            lensReview: {
              lenses: [
                {
                  id: LENS,
                  filter: { 'metadata.tags': { $contains: 'genai' } },
                },
                { id: 'responsible-ai', enabled: false },
                { id: 'machine-learning', enabled: false },
              ],
              services: [{ subject: 'plugin:lens-review' }],
            },
          },
        }),
      ],
    });
    const { fleet } = clientOf(backend);
    const reviews = planCopies(COMPONENTS).length + TEMPLATES;
    const kinds = Array.from({ length: COMPONENTS }, (_, number) =>
      componentKind(number),
    );
    const concerned = kinds.filter(kind =>
      ['tagged', 'depends'].includes(kind),
    );
    const totals = await untilEqual(
      async () => (await fleet.getSummary({ lens: LENS })).totals,
      ({ reviewed, inProgress, stale }) => reviewed + inProgress + stale,
      reviews,
    );
    expect(totals).toMatchObject({
      components: concerned.length,
      out: kinds.filter(kind => kind.startsWith('out')).length,
    });
    expect(totals.stale).toBeGreaterThan(0);

    const { points } = await fleet.getTrend({ lens: LENS, days: 92 });
    const [first] = points;
    const begun = first.reviewed + first.inProgress + first.stale;
    expect(begun).toBeGreaterThan(0);
    expect(begun).toBeLessThan(reviews);
  }, 60_000);
});

/** Asks until a number of the reply is this one. */
async function untilEqual<T>(
  ask: () => Promise<T>,
  numberOf: (reply: T) => number,
  expected: number,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const reply = await ask();
    if (numberOf(reply) === expected || attempt === 120) {
      expect(numberOf(reply)).toBe(expected);
      return reply;
    }
    await new Promise(resolve => setTimeout(resolve, 250));
  }
}
