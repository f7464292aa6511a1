import { mockCredentials } from '@backstage/backend-test-utils';
import {
  conflictOf,
  lensReviewContract,
  LensReviewClient,
  missingOf,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { component } from '../__testUtils__/entities';
import { LENS } from '../__testUtils__/reviewApi';
import {
  ReviewBackend,
  startReviewBackend,
} from '../__testUtils__/startReviewBackend';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();
const REF = 'component:default/copilot';

describe.each(databases.eachSupportedId())('the contract on %s', id => {
  let backend: ReviewBackend;
  let client: LensReviewClient;

  beforeAll(async () => {
    backend = await startReviewBackend({
      knex: await databases.init(id),
      entities: [component('copilot')],
    });
    const { port } = backend.backend.server;
    client = new LensReviewClient({
      discoveryApi: {
        getBaseUrl: async plugin => `http://localhost:${port()}/api/${plugin}`,
      },
      fetchApi: {
        fetch: (input, init) =>
          fetch(input, {
            ...init,
            headers: {
              ...init?.headers,
              Authorization: mockCredentials.user.header('user:default/jane'),
            },
          }),
      },
    });
  });

  afterAll(() => backend.stop());

  it('is published as OpenAPI, with every route', async () => {
    const { body } = await backend.api.get('/openapi.json').expect(200);
    expect(body.openapi).toMatch(/^3\./);
    for (const { method, path } of Object.values(lensReviewContract)) {
      const documented = Object.keys(body.paths).find(key =>
        key.endsWith(path.replace(/:(\w+)/g, '{$1}')),
      );
      expect(body.paths[documented ?? path]).toHaveProperty(method);
    }
  });

  it('is what the client speaks, whose every reply it checks', async () => {
    await client.listLenses();
    const lens = await client.getLens({ id: LENS });
    expect((await client.listEntityLenses(REF)).items[0].status).toBe(
      'undecided',
    );
    await client.decideApplicability(REF, LENS, {
      status: 'in',
      reason: 'Yes',
    });
    await client.startReview(REF, LENS, { scope: { agents: 'no-agents' } });
    const { answer } = await client.saveAnswer(
      REF,
      LENS,
      'GENREL04',
      {
        selectedChoices: ['GENREL04_BP01'],
        notApplicableChoices: [
          { choiceId: 'GENREL04_BP02', reason: 'OTHER', note: 'Later' },
        ],
      },
      { revision: 0 },
    );
    expect(answer.revision).toBe(1);
    await client.patchReview(REF, LENS, { notes: 'Begun' });
    await client.confirmAnswers(REF, LENS, ['GENREL04']);
    const { items } = await client.listHistory(REF, LENS, { limit: 2 });
    expect(items).toHaveLength(2);
    expect((await client.listReviews(REF)).items).toHaveLength(1);
    const reply = await client.getReview(REF, LENS);
    expect(reply.answers).toHaveLength(1);
    expect(reply.scorecard.pillars).toHaveLength(lens.pillars.length);
  });

  it('tells the client what stands now, and what is missing', async () => {
    await client.startReview(REF, LENS, {});
    const stale = client.saveAnswer(
      REF,
      LENS,
      'GENREL04',
      { selectedChoices: [] },
      { revision: 0 },
    );
    await expect(stale).rejects.toMatchObject({ statusCode: 409 });
    const conflict = await stale.catch(conflictOf);
    expect(conflict).toMatchObject({ questionId: 'GENREL04', revision: 1 });
    const missing = await client.submitReview(REF, LENS).catch(missingOf);
    expect(missing).toContain('GENSEC04');
    expect(missing).not.toContain('GENREL04');
  });

  it('ends with the deletion of the review', async () => {
    await client.deleteReview(REF, LENS);
    await expect(client.getReview(REF, LENS)).rejects.toMatchObject({
      statusCode: 404,
    });
  });
});
