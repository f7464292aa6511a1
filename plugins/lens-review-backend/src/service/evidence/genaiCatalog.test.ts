import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import lensReviewModuleGenaiCatalog from '@genai-lens/backstage-plugin-lens-review-backend-module-genai-catalog';
import { component } from '../../__testUtils__/entities';
import { FakeGenaiCatalog } from '../../__testUtils__/FakeGenaiCatalog';
import { LENS } from '../../__testUtils__/reviewApi';
import {
  ReviewBackend,
  startReviewBackend,
} from '../../__testUtils__/startReviewBackend';
import { createTestDatabases } from '../../__testUtils__/testDatabases';

const databases = createTestDatabases();
const REF = 'component:default/copilot';
const EVIDENCE = `/entities/component/default/copilot/reviews/${LENS}/evidence`;
const PRACTICES = [
  'GENREL04_BP01',
  'GENREL04_BP02',
  'GENSEC04_BP01',
  'GENOPS03_BP01',
  'GENPERF02_BP02',
  'GENPERF02_BP03',
  'GENCOST01_BP01',
];

describe('evidence of the GenAI catalog', () => {
  const genaiCatalog = new FakeGenaiCatalog();
  let backend: ReviewBackend;

  const refresh = async () =>
    (await backend.api.post(`${EVIDENCE}/refresh`).expect(200)).body;
  const standings = (body: {
    items: { choiceId: string; standing: string }[];
  }) =>
    Object.fromEntries(
      body.items.map(({ choiceId, standing }) => [choiceId, standing]),
    );

  beforeAll(async () => {
    await genaiCatalog.start();
    backend = await startReviewBackend({
      knex: await databases.init('SQLITE_3'),
      entities: [component('copilot'), component('größe')],
      features: [
        lensReviewModuleGenaiCatalog,
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
    await backend.api.start('copilot').expect(201);
  });

  beforeEach(() => {
    genaiCatalog.asked.splice(0);
    genaiCatalog.facts.clear();
    genaiCatalog.instead = undefined;
    backend.logger.warn.mockClear();
  });

  afterAll(async () => {
    await backend.stop();
    await genaiCatalog.stop();
  });

  it('is asked for as the service that this is', async () => {
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
    genaiCatalog.say(
      REF,
      PRACTICES.map(choiceId => [choiceId, 'holds']),
    );
    expect(standings(await refresh())).toEqual(
      Object.fromEntries(PRACTICES.map(choiceId => [choiceId, 'supports'])),
    );
  });

  it('tells supported, contradicted, undeclared and nothing found apart', async () => {
    genaiCatalog.say(REF, [
      ['GENREL04_BP01', 'holds'],
      ['GENREL04_BP02', 'contradicted', { against: ['past its end of life'] }],
      ['GENSEC04_BP01', 'lacking', { lacks: ['encryption'] }],
      ['GENOPS03_BP01', 'none-declared'],
    ]);
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
      sentence: 'Against it speaks: past its end of life (old).',
      about: ['model:default/old'],
    });
  });

  it('expects no declaration where a person said that the lens does not concern it', async () => {
    const decide = (status: string) =>
      backend.api
        .put(`/entities/component/default/copilot/lenses/${LENS}/applicability`)
        .send({ status, reason: 'Tried out' })
        .expect(200);
    await decide('out');
    genaiCatalog.say(REF, [['GENREL04_BP01', 'none-declared']]);
    expect(standings(await refresh()).GENREL04_BP01).toBe('nothing-found');
    await decide('in');
    expect(standings(await refresh()).GENREL04_BP01).toBe('undeclared');
  });

  it.each([
    ['refuses', 403, JSON.stringify({ error: { name: 'NotAllowedError' } })],
    ['breaks', 503, 'upstream'],
    ['says what is no JSON', 200, '<html>'],
    ['says what its contract has not', 200, JSON.stringify({ items: [{}] })],
  ])('stays as it was where the catalog %s', async (_, status, body) => {
    genaiCatalog.say(REF, [['GENREL04_BP01', 'holds']]);
    const before = await refresh();
    genaiCatalog.instead = { status, body };
    const after = await refresh();
    expect(after.items).toEqual(before.items);
    expect(standings(after).GENREL04_BP01).toBe('supports');
    expect(after.sources).toEqual([
      expect.objectContaining({ id: 'genai-catalog', failed: true }),
    ]);
    // One for evidence, one for what answers are about.
    const warnings = backend.logger.warn.mock.calls.map(([text]) => text);
    expect(warnings.sort()).toEqual([
      expect.stringMatching(
        /^Evidence from 'genai-catalog' on 1 reviews stays/,
      ),
      expect.stringMatching(/^What 'genai-catalog' says of the prompts and/),
    ]);
  });

  it('says which versions answers were about', async () => {
    const use = (version: string) => {
      genaiCatalog.say(REF, []);
      const facts = genaiCatalog.facts.get(REF);
      facts?.versions.push({
        kind: 'prompt',
        ref: 'prompt:default/reply',
        title: 'Reply',
        label: 'production',
        version,
      });
    };
    use('7');
    await refresh();
    await backend.api
      .save('copilot', {
        questionId: 'GENREL04',
        basedOn: 0,
        body: { selectedChoices: ['GENREL04_BP01'] },
      })
      .expect(200);
    use('9');
    await refresh();
    const { body } = await backend.api.read('copilot').expect(200);
    expect(body.answers[0].subjects.changes).toMatchObject([
      { ref: 'prompt:default/reply', label: 'production', from: '7', to: '9' },
    ]);
  });

  it('is not asked for about a name that the catalog does not take', async () => {
    await backend.api.start('größe').expect(201);
    const { body } = await backend.api
      .post(
        `${EVIDENCE.replace('copilot', encodeURIComponent('größe'))}/refresh`,
      )
      .expect(200);
    expect(genaiCatalog.asked).toEqual([]);
    expect(body.sources).toMatchObject([{ failed: false }]);
    expect(new Set(Object.values(standings(body)))).toEqual(
      new Set(['nothing-found']),
    );
  });

  it('is nothing where the catalog leaves the entity out', async () => {
    expect(new Set(Object.values(standings(await refresh())))).toEqual(
      new Set(['nothing-found']),
    );
  });
});
