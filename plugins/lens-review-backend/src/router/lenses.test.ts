import { relative } from 'node:path';
import { createBackendModule } from '@backstage/backend-plugin-api';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { LensSummary } from '@genai-lens/backstage-plugin-lens-review-common';
import {
  LensSource,
  lensSourcesExtensionPoint,
} from '@genai-lens/backstage-plugin-lens-review-node';
import { JsonObject } from '@backstage/types';
import { Knex } from 'knex';
import { component } from '../__testUtils__/entities';
import { lensFile } from '../__testUtils__/lensFile';
import { LENS } from '../__testUtils__/reviewApi';
import { startReviewBackend } from '../__testUtils__/startReviewBackend';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();

const files = createMockDirectory({
  content: {
    'good.json': JSON.stringify(lensFile('Our lens')),
    'good-2.json': JSON.stringify(lensFile('Our lens, again')),
    'broken.json': '{"schemaVersion": "2021-11-01", "pillars": [',
    'no-lens.json': '[]',
    'large.json': `"${'x'.repeat(1024 * 1024)}"`,
  },
});

const file = (id: string, name: string, version = '1.0') => ({
  id,
  type: 'file',
  version,
  target: files.resolve(name),
});

/** A module whose source says what a test wants. */
const lensModule = (read: LensSource['read']) =>
  createBackendModule({
    pluginId: 'lens-review',
    moduleId: 'test-lens',
    register: env =>
      env.registerInit({
        deps: { sources: lensSourcesExtensionPoint },
        init: async ({ sources }) =>
          sources.addLensSource({ id: 'test', read }),
      }),
  });

describe.each(databases.eachSupportedId())('lenses on %s', id => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await databases.init(id);
  });

  const start = (
    lenses: JsonObject[],
    features?: Parameters<typeof startReviewBackend>[0]['features'],
  ) =>
    startReviewBackend({
      knex,
      entities: [component('copilot')],
      config: { lensReview: { lenses } },
      features,
    });

  it('lists the built-in lenses and those of config, and reviews against both', async () => {
    const backend = await start([
      // Its version is lower than the built-in lens's, and its id comes first.
      file('a-lens', 'good.json', '0.1'),
      file('our-lens', 'good.json', '1.9'),
      file('our-lens', 'good-2.json', '1.10'),
    ]);
    const { items } = (await backend.api.get('/lenses').expect(200)).body;
    expect(items).toEqual([
      {
        id: LENS,
        name: 'Generative AI Lens',
        version: expect.any(String),
        status: 'published',
        builtIn: true,
        counts: { pillars: 6, questions: 29, choices: 80, bestPractices: 51 },
        origin: 'built-in',
        publishedAt: expect.any(String),
        reviews: 0,
      },
      expect.objectContaining({
        id: 'machine-learning',
        builtIn: true,
        counts: { pillars: 6, questions: 35, choices: 140, bestPractices: 105 },
      }),
      expect.objectContaining({
        id: 'responsible-ai',
        builtIn: true,
        counts: { pillars: 8, questions: 28, choices: 127, bestPractices: 99 },
      }),
      expect.objectContaining({ id: 'a-lens', builtIn: false }),
      {
        id: 'our-lens',
        name: 'Our lens, again',
        version: '1.10',
        status: 'published',
        builtIn: false,
        counts: { pillars: 1, questions: 1, choices: 3, bestPractices: 2 },
        origin: 'file',
        publishedAt: expect.any(String),
        change: 'major',
        reviews: 0,
      },
    ]);
    const older = await backend.api.get('/lenses/our-lens?version=1.9');
    expect(older.body).toMatchObject({ name: 'Our lens', version: '1.9' });

    const path = '/entities/component/default/copilot/reviews/our-lens';
    const review = (await backend.api.put(path).send({}).expect(201)).body;
    expect(review.review.lensVersion).toBe('1.10');
    const saved = await backend.api
      .put(`${path}/answers/backup`)
      .set('If-Match', '"0"')
      .send({ selectedChoices: ['backup_daily'] })
      .expect(200);
    expect(saved.body.answer.risk).toBe('MEDIUM');
    await backend.stop();
  });

  it('keeps reviews readable when their lens is no longer configured or is switched off', async () => {
    const path = '/entities/component/default/copilot/reviews/our-lens';
    const gone = await start([{ id: LENS, enabled: false }]);
    const { items } = (await gone.api.get('/lenses')).body;
    expect(items.map((lens: LensSummary) => lens.id)).toEqual([
      'machine-learning',
      'responsible-ai',
    ]);
    const { body } = await gone.api.get(path).expect(200);
    expect(body.review.lensVersion).toBe('1.10');
    await gone.api
      .put(`${path}/answers/backup`)
      .set('If-Match', '"1"')
      .send({ selectedChoices: ['backup_no'] })
      .expect(200);
    await gone.api
      .put(`/entities/component/default/copilot/reviews/${LENS}`)
      .send({})
      .expect(404);
    await gone.stop();
  });

  it('starts with files that cannot be used, lists them with their problem and says why in the log', async () => {
    const backend = await start([
      file('missing', 'nowhere.json'),
      file('broken', 'broken.json'),
      file('no-lens', 'no-lens.json'),
      file('large', 'large.json'),
    ]);
    const items: LensSummary[] = (await backend.api.get('/lenses').expect(200))
      .body.items;
    for (const [lensId, problem] of [
      ['missing', /ENOENT/],
      ['broken', /JSON|parse|line/i],
      ['no-lens', /./],
      ['large', /1 MB/],
    ] as const) {
      expect(items).toContainEqual(
        expect.objectContaining({
          id: lensId,
          builtIn: false,
          problem: expect.stringMatching(problem),
          counts: { pillars: 0, questions: 0, choices: 0, bestPractices: 0 },
        }),
      );
      expect(backend.logger.error).toHaveBeenCalledWith(
        expect.stringContaining(`Lens ${lensId}`),
      );
      const refused = await backend.api.get(`/lenses/${lensId}`).expect(404);
      expect(refused.body.error.message).toContain(lensId);
    }
    expect(items.find(lens => lens.id === LENS)?.problem).toBeUndefined();
    await backend.stop();
  });

  it('tells readers which file of config cannot be read, and the log alone where this machine has it', async () => {
    const absolute = files.resolve('nowhere.json');
    const target = relative(process.cwd(), absolute);
    const backend = await start([
      { id: 'missing', type: 'file', version: '1.0', target },
    ]);
    const { items } = (await backend.api.get('/lenses').expect(200)).body;
    expect(items.find((lens: LensSummary) => lens.id === 'missing')).toEqual(
      expect.objectContaining({
        problem: `${target} cannot be read: ENOENT: no such file or directory`,
      }),
    );
    expect(backend.logger.error).toHaveBeenCalledWith(
      expect.stringContaining(` ${absolute}: ENOENT`),
    );
    await backend.stop();
  });

  it('never changes a published version: the stored one stays and the log says so', async () => {
    const backend = await start([file('our-lens', 'good.json', '1.10')]);
    const { body } = await backend.api.get('/lenses/our-lens').expect(200);
    expect(body.name).toBe('Our lens, again');
    expect(backend.logger.error).toHaveBeenCalledWith(
      expect.stringMatching(/Lens our-lens .* changed .* version 1\.10/),
    );
    await backend.stop();
  });

  it.each([
    [{ ...file(LENS, 'good.json') }, /lensReview\.lenses\[0\]\.id: .*built-in/],
    [{ id: 'a', enabled: 'maybe' }, /lensReview\.lenses\[0\]\.enabled/],
  ])('does not start with %j', async (lens, message) => {
    await expect(start([lens])).rejects.toThrow(message);
  });

  it('starts with settings for a lens that may yet be imported, and says so in the log', async () => {
    const backend = await start([{ id: 'unheard-of' }]);
    expect(backend.logger.warn).toHaveBeenCalledWith(
      expect.stringMatching(/lensReview\.lenses\[0\]\.id: .*unheard-of/),
    );
    await backend.stop();
  });

  it('starts without the lenses of a module that fails', async () => {
    const backend = await start(
      [],
      [lensModule(() => Promise.reject(Error('Gone')))],
    );
    const { items } = (await backend.api.get('/lenses').expect(200)).body;
    expect(items.map((lens: LensSummary) => lens.id)).toContain(LENS);
    expect(backend.logger.error).toHaveBeenCalledWith(
      expect.stringMatching(/Lenses of test .*Gone/),
    );
    await backend.stop();
  });

  it('lists a built-in lens that its module cannot give', async () => {
    const module = lensModule(async () => [
      { ok: false, id: 'torn', version: '1', problem: 'Torn apart' },
    ]);
    const backend = await start([], [module]);
    const { items } = (await backend.api.get('/lenses').expect(200)).body;
    expect(items).toContainEqual(
      expect.objectContaining({
        id: 'torn',
        builtIn: true,
        problem: 'Torn apart',
      }),
    );
    await backend.stop();
  });
});
