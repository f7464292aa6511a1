import {
  coreServices,
  createServiceFactory,
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
import request from 'supertest';
import { fact, factsOf } from './__testUtils__/facts';
import { FakeGenaiCatalog } from './__testUtils__/FakeGenaiCatalog';
import lensReviewModuleGenaiCatalog from './index';
import { TARGETS } from './targets';

const REF = 'component:default/copilot';
const REVIEW =
  '/api/lens-review/entities/component/default/copilot/reviews/generative-ai';

describe('the module genai-catalog of lens-review', () => {
  const genaiCatalog = new FakeGenaiCatalog();
  let backend: TestBackend;
  const logger = mockServices.logger.mock();

  const send = (test: request.Test) =>
    test.set('Authorization', mockCredentials.user.header());
  const refresh = async () =>
    (
      await send(
        request(backend.server).post(`${REVIEW}/evidence/refresh`),
      ).expect(200)
    ).body;
  const standings = (body: {
    items: { choiceId: string; standing: string }[];
  }) =>
    Object.fromEntries(
      body.items.map(({ choiceId, standing }) => [choiceId, standing]),
    );

  beforeAll(async () => {
    await genaiCatalog.start();
    logger.child.mockImplementation(() => logger);
    backend = await startTestBackend({
      features: [
        lensReviewPlugin,
        awsLenses,
        lensReviewModuleGenaiCatalog,
        logger.factory,
        catalogServiceMock.factory({
          entities: [
            {
              apiVersion: 'backstage.io/v1alpha1',
              kind: 'Component',
              metadata: { name: 'copilot', namespace: 'default' },
              spec: { type: 'service', lifecycle: 'production', owner: 'a' },
            },
          ],
        }),
        createServiceFactory({
          service: coreServices.discovery,
          deps: {},
          factory: () => ({
            getBaseUrl: async () => genaiCatalog.baseUrl,
            getExternalBaseUrl: async () => genaiCatalog.baseUrl,
          }),
        }),
      ],
    });
    await send(request(backend.server).put(REVIEW)).send({}).expect(201);
  });

  beforeEach(() => {
    genaiCatalog.asked.splice(0);
    genaiCatalog.facts.clear();
    genaiCatalog.instead = undefined;
    logger.warn.mockClear();
  });

  afterAll(async () => {
    await backend.stop();
    await genaiCatalog.stop();
  });

  it('asks for facts as the service that it is', async () => {
    await refresh();
    const [asked] = genaiCatalog.asked;
    expect(asked.path).toBe('POST /api/genai-catalog/facts/query');
    expect(asked.entityRefs).toEqual([REF]);
    const claims = asked.authorization?.replace(
      'Bearer mock-service-token:',
      '',
    );
    expect(JSON.parse(claims ?? '')).toMatchObject({
      sub: 'plugin:lens-review',
      target: 'genai-catalog',
    });
  });

  it('speaks to best practices that the lens has', async () => {
    genaiCatalog.facts.set(
      REF,
      factsOf(
        REF,
        TARGETS.map(({ choiceId }) => fact(choiceId, 'holds')),
      ),
    );
    const body = await refresh();
    expect(standings(body)).toEqual(
      Object.fromEntries(TARGETS.map(({ choiceId }) => [choiceId, 'supports'])),
    );
  });

  it('tells supported, contradicted, undeclared and nothing found apart', async () => {
    genaiCatalog.facts.set(
      REF,
      factsOf(REF, [
        fact('GENREL04_BP01', 'holds'),
        fact('GENREL04_BP02', 'contradicted', {
          sentence: 'Against it speaks model:default/old: past its end of life',
          subjects: [
            { ref: 'model:default/old', against: ['past its end of life'] },
          ],
        }),
        fact('GENSEC04_BP01', 'lacking'),
        fact('GENOPS03_BP01', 'none-declared'),
      ]),
    );
    const body = await refresh();
    expect(standings(body)).toEqual({
      GENREL04_BP01: 'supports',
      GENREL04_BP02: 'contradicts',
      GENSEC04_BP01: 'nothing-found',
      // Who started the review said that the lens concerns it.
      GENOPS03_BP01: 'undeclared',
      GENPERF02_BP02: 'nothing-found',
      GENPERF02_BP03: 'nothing-found',
      GENCOST01_BP01: 'nothing-found',
    });
    const { findings } = body.items.find(
      ({ choiceId }: { choiceId: string }) => choiceId === 'GENREL04_BP02',
    );
    expect(findings[0]).toMatchObject({
      source: 'genai-catalog',
      title: 'GenAI catalog',
      sentence: 'Against it speaks model:default/old: past its end of life',
      about: ['model:default/old'],
    });
  });

  it.each([
    ['refuses', 403, JSON.stringify({ error: { name: 'NotAllowedError' } })],
    ['breaks', 503, 'upstream'],
    ['says what is no JSON', 200, '<html>'],
    ['says what its contract has not', 200, JSON.stringify({ items: [{}] })],
  ])('keeps what it was told where the catalog %s', async (_, status, body) => {
    genaiCatalog.facts.set(REF, factsOf(REF, [fact('GENREL04_BP01', 'holds')]));
    const before = await refresh();
    genaiCatalog.instead = { status, body };
    const after = await refresh();
    expect(after.items).toEqual(before.items);
    expect(standings(after).GENREL04_BP01).toBe('supports');
    expect(after.sources).toEqual([
      expect.objectContaining({ id: 'genai-catalog', failed: true }),
    ]);
    expect(logger.warn).toHaveBeenCalledTimes(1);
  });

  it('finds nothing where the catalog leaves the entity out', async () => {
    const body = await refresh();
    expect(new Set(Object.values(standings(body)))).toEqual(
      new Set(['nothing-found']),
    );
  });
});
