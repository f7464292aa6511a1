import { Readable } from 'node:stream';
import { mockServices } from '@backstage/backend-test-utils';
import { LensSummary } from '@genai-lens/backstage-plugin-lens-review-common';
import { component } from '../__testUtils__/entities';
import { majorChange, minorChange } from '../__testUtils__/library';
import { lensFile } from '../__testUtils__/lensFile';
import { scheduledByHand } from '../__testUtils__/scheduled';
import {
  ReviewBackend,
  startReviewBackend,
} from '../__testUtils__/startReviewBackend';
import { createTestDatabases } from '../__testUtils__/testDatabases';
import { lensUrlSource } from '../lenses/sources/lensUrlSource';

const databases = createTestDatabases();
const TARGET = 'https://example.org/lens.json';
const REVIEW = '/entities/component/default/copilot/reviews/theirs';

/** Reads what a test wants, as Backstage's readers do. */
function urlReaderOf(read: (signal?: AbortSignal) => Promise<string>) {
  return mockServices.urlReader.mock({
    async readUrl(url, options) {
      expect(url).toBe(TARGET);
      const text = await read(options?.signal);
      return {
        buffer: async () => Buffer.from(text),
        stream: () => Readable.from([Buffer.from(text)]),
      };
    },
  });
}

describe.each(databases.eachSupportedId())('a lens at an address on %s', id => {
  const { scheduler, feature } = scheduledByHand();
  let backend: ReviewBackend;
  let read: () => Promise<string> = async () =>
    JSON.stringify(lensFile('Theirs'));

  beforeAll(async () => {
    backend = await startReviewBackend({
      knex: await databases.init(id),
      entities: [component('copilot')],
      config: {
        lensReview: {
          lenses: [
            { id: 'theirs', type: 'url', target: TARGET, change: 'minor' },
          ],
        },
      },
      features: [feature, urlReaderOf(() => read()).factory],
    });
  });
  afterAll(() => backend.stop());

  const reread = () => scheduler.triggerTask('lens-review-reread-lenses');
  const row = async (): Promise<LensSummary> =>
    (await backend.api.get('/lenses').expect(200)).body.items.find(
      (lens: LensSummary) => lens.id === 'theirs',
    );
  const versions = async (): Promise<{ version: string; change?: string }[]> =>
    (await backend.api.get('/lenses/theirs/versions').expect(200)).body.items;

  it('is published on the day on which it was read, and once', async () => {
    const today = new Date().toISOString().slice(0, 10).replaceAll('-', '.');
    expect(await row()).toMatchObject({
      origin: 'url',
      builtIn: false,
      name: 'Theirs',
      version: today,
    });
    await reread();
    expect(await versions()).toHaveLength(1);
    await backend.api.put(REVIEW).send({}).expect(201);
  });

  it('reaches open reviews without a restart when it changes', async () => {
    read = async () =>
      JSON.stringify({ ...minorChange('Theirs'), _version: 'v2027.1' });
    await reread();
    expect(await versions()).toMatchObject([
      { version: '2027.1', change: 'minor' },
      {},
    ]);
    const { body } = await backend.api.get(REVIEW).expect(200);
    expect(body.review.lensVersion).toBe('2027.1');
    const { items } = (await backend.api.get(`${REVIEW}/history`)).body;
    expect(items[0]).toMatchObject({ type: 'lens-updated' });
  });

  it('is major where ids come or go, whatever config says', async () => {
    read = async () =>
      JSON.stringify({ ...majorChange('Theirs'), _version: '2027.2' });
    await reread();
    expect((await versions())[0]).toMatchObject({
      version: '2027.2',
      change: 'major',
    });
    const { body } = await backend.api.get(REVIEW).expect(200);
    expect(body.review).toMatchObject({
      lensVersion: '2027.1',
      newerVersion: '2027.2',
    });
    expect(backend.logger.warn).toHaveBeenCalledWith(
      expect.stringMatching(/theirs 2027\.2 calls itself minor/),
    );
  });

  it.each<[string, () => Promise<string>, RegExp]>([
    ['cannot be reached', () => Promise.reject(Error('No route')), /No route/],
    ['is no lens', async () => '[]', /./],
    ['is broken', async () => '{"name": ', /line|end/i],
    ['is too large', async () => 'x'.repeat(1024 * 1024 + 1), /1 MB/],
    ['is empty', async () => '', /./],
    ['cannot be stored', async () => '{"a": "\0"}', /./],
  ])(
    'stays as it was last when it %s, and says so',
    async (_, say, problem) => {
      read = say;
      await reread();
      expect(await row()).toMatchObject({
        version: '2027.2',
        problem: expect.stringMatching(problem),
      });
      expect(await versions()).toHaveLength(3);
      await backend.api.get('/lenses/theirs').expect(200);
      read = async () =>
        JSON.stringify({ ...majorChange('Theirs'), _version: '2027.2' });
      await reread();
      expect(await row()).not.toHaveProperty('problem');
    },
  );

  it('keeps its id for itself', async () => {
    const definition = lensFile('Ours');
    const { status } = await backend.api
      .post('/lenses')
      .send({ id: 'theirs', definition });
    expect(status).toBe(409);
  });
});

describe('reading an address', () => {
  it('is given up in time, also by a reader that does not heed it', async () => {
    const urlReader = urlReaderOf(() => new Promise(() => {}));
    const source = lensUrlSource(
      {
        id: 'theirs',
        type: 'url',
        target: TARGET,
        configuredTarget: TARGET,
        configPath: 'lensReview.lenses[0]',
      },
      { urlReader, timeoutMilliseconds: 20 },
    );
    expect(await source.read()).toEqual([
      {
        ok: false,
        id: 'theirs',
        problem: `${TARGET} cannot be read: no reply in time`,
      },
    ]);
  });
});
