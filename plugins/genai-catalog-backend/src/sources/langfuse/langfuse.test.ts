import {
  cursorOf,
  readAll,
  READING,
  sourcesFrom,
  WireServer,
} from '../__testUtils__';
import { FakeVersion, fakeLangfuse } from '../__testUtils__/langfuse';
import { HttpJsonClient } from '../fetch';
import { NameFilter } from '../map';
import { LangfuseSource } from './LangfuseSource';
import { RawPrompt } from './toPrompt';

const SECRET = 'sk-very-secret';
const TEXT = 'You are a careful clerk. Ticket: {{ticket}}';

function version(
  name: string,
  number: number,
  more: Partial<FakeVersion> = {},
): FakeVersion {
  return {
    name,
    version: number,
    type: 'text',
    prompt: `${TEXT} ${number}`,
    config: { model: 'claude-x', temperature: 0.2 },
    labels: [],
    tags: ['support'],
    updatedAt: `2026-01-0${number}T00:00:00.000Z`,
    ...more,
  };
}

describe('langfuse', () => {
  let server: WireServer;
  let versions: FakeVersion[];

  beforeEach(async () => {
    versions = [
      version('support/triage', 1),
      version('support/triage', 2, { labels: ['production', 'latest'] }),
      version('tone', 1),
      version('a', 1),
      version('b', 1),
    ];
    server = await WireServer.start(
      fakeLangfuse({
        versions: () => versions,
        publicKey: 'pk',
        secretKey: SECRET,
        pageSize: 2,
      }),
    );
  });

  afterEach(async () => server.stop());

  function source(
    options: {
      secretKey?: string;
      names?: NameFilter;
      timeoutMs?: number;
    } = {},
  ) {
    const { timeoutMs = READING.timeoutMs } = options;
    const keys = Buffer.from(`pk:${options.secretKey ?? SECRET}`);
    return new LangfuseSource({
      client: new HttpJsonClient({
        service: 'Langfuse',
        baseUrl: server.url,
        headers: { authorization: `Basic ${keys.toString('base64')}` },
        ...READING,
        timeoutMs,
      }),
      names: options.names ?? new NameFilter(),
      isMutable: () => false,
      ...READING,
    });
  }

  it('reads all pages, every version, and each label with its version', async () => {
    const reading = await readAll(source());
    expect(reading.error).toBeUndefined();
    expect(reading.assets.map(({ externalId }) => externalId)).toEqual([
      'a',
      'b',
      'support/triage',
      'tone',
    ]);
    const triage = reading.assets[2];
    expect(triage.versions.map(each => each.version)).toEqual(['1', '2']);
    expect(triage.labels).toEqual([
      { name: 'production', version: '2' },
      { name: 'latest', version: '2' },
    ]);
  });

  it('encodes the slash of a folder, and asks for texts as they are stored', async () => {
    await readAll(source());
    const asked = server.requests.filter(({ path }) => path.endsWith('triage'));
    expect(asked[0].path).toBe('/api/public/v2/prompts/support%2Ftriage');
    expect(asked[0].query.get('resolve')).toBe('false');
  });

  it('reads what changed, with the labels of versions that did not', async () => {
    versions[0] = version('support/triage', 1, { labels: ['staging'] });
    const cursor = cursorOf(await readAll(source()));
    expect(cursor).toBe('2026-01-01T23:59:00.000Z');
    versions.push(version('support/triage', 3, { labels: ['latest'] }));
    const reading = await readAll(source(), { since: cursor });
    expect(reading.assets).toHaveLength(1);
    expect(reading.assets[0].versions).toHaveLength(3);
    expect(reading.assets[0].labels).toContainEqual({
      name: 'staging',
      version: '1',
    });
    expect(cursorOf(reading)).toBe('2026-01-02T23:59:00.000Z');
  });

  it('keeps the cursor where nothing changed', async () => {
    const since = '2027-01-01T00:00:00.000Z';
    const reading = await readAll(source(), { since });
    expect(reading.assets).toEqual([]);
    expect(cursorOf(reading)).toBe(since);
  });

  it('lists again where a prompt was deleted between two pages', async () => {
    let done = false;
    server.interfere = ({ query }) => {
      if (query.get('page') === '2' && !done) {
        done = true;
        versions = versions.filter(({ name }) => name !== 'a');
      }
      return undefined;
    };
    const reading = await readAll(source());
    expect(reading.assets.map(({ externalId }) => externalId)).toEqual([
      'b',
      'support/triage',
      'tone',
    ]);
  });

  it('waits as long as a throttling service asks for', async () => {
    server.failFirst('/api/public/v2/prompts', 1, {
      status: 429,
      headers: { 'retry-after': '1' },
    });
    const before = Date.now();
    const reading = await readAll(source());
    expect(reading.assets).toHaveLength(4);
    expect(Date.now() - before).toBeGreaterThanOrEqual(990);
  });

  it('does not wait for hours', async () => {
    server.interfere = () => ({
      status: 429,
      headers: { 'retry-after': '3600' },
    });
    const reading = await readAll(source());
    expect(reading.error).toMatchObject({ name: 'ServiceUnavailableError' });
    expect(server.requests).toHaveLength(1);
  });

  it('fails, without a cursor, where the service fails in the middle', async () => {
    server.interfere = ({ path }) =>
      path.endsWith('/tone') ? { status: 500, body: TEXT } : undefined;
    const reading = await readAll(source());
    expect(reading.error).toMatchObject({
      name: 'ServiceUnavailableError',
      message:
        'Langfuse: /api/public/v2/prompts/tone answered 500 (attempts: 3)',
    });
    expect(cursorOf(reading)).toBeUndefined();
  });

  it('survives an answer that breaks off', async () => {
    server.failFirst('/api/public/v2/prompts/tone', 2, {
      body: { prompt: TEXT },
      breakOff: true,
    });
    const reading = await readAll(source());
    expect(reading.assets).toHaveLength(4);
  });

  it('waits for slow answers', async () => {
    const late = fakeLangfuse({
      versions: () => versions,
      publicKey: 'pk',
      secretKey: SECRET,
      pageSize: 2,
    });
    server.interfere = request => ({ ...late(request), afterMs: 150 });
    const { assets, error } = await readAll(source());
    expect(error).toBeUndefined();
    expect(assets).toHaveLength(4);
  });

  it('gives up on answers that never come', async () => {
    server.interfere = ({ path }) =>
      path.endsWith('/tone') ? { hang: true } : undefined;
    const { error } = await readAll(source({ timeoutMs: 500 }));
    expect(error).toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining('did not answer within 500 ms'),
    });
  });

  it('stops at once when it is told to', async () => {
    server.interfere = ({ path }) =>
      path.endsWith('/tone') ? { hang: true } : undefined;
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('shutting down')), 100);
    const before = Date.now();
    const { error } = await readAll(source(), { signal: controller.signal });
    expect(error).toEqual(new Error('shutting down'));
    expect(Date.now() - before).toBeLessThan(READING.timeoutMs / 2);
  });

  it.each([
    ['not JSON', `{"prompt": "${TEXT}`],
    ['not an object', `"${TEXT}"`],
  ])('names neither text nor keys where the answer is %s', async (_, body) => {
    server.interfere = ({ path }) =>
      path === '/api/public/v2/prompts' ? { body } : undefined;
    const { error } = await readAll(source());
    expect(error).toMatchObject({ name: 'InputError' });
    expect(String(error)).not.toContain('clerk');
    expect(String(error)).not.toContain(SECRET);
  });

  it('refuses one malformed prompt by its field, and not its page', async () => {
    versions[0] = version('support/triage', 1, { prompt: { odd: TEXT } });
    const items: RawPrompt[] = [];
    for await (const page of source().read({
      signal: new AbortController().signal,
    })) {
      items.push(...page.items);
    }
    expect(() => items.map(raw => source().toAsset(raw))).toThrow(
      "Langfuse: prompt 'support/triage', answer 1: 'prompt' is missing or not string",
    );
    expect(items).toHaveLength(4);
    expect(items.map(raw => source().identify(raw))).toContain(
      'support/triage',
    );
  });

  it('reports wrong credentials without trying again or naming them', async () => {
    const { error } = await readAll(source({ secretKey: 'sk-wrong-secret' }));
    expect(error).toMatchObject({
      name: 'AuthenticationError',
      message: 'Langfuse: /api/public/v2/prompts refused the credentials',
    });
    expect(server.requests).toHaveLength(1);
  });

  it('follows no redirect, which could take the credentials elsewhere', async () => {
    server.interfere = () => ({
      status: 302,
      headers: { location: 'http://127.0.0.1:1/' },
    });
    const { error } = await readAll(source());
    expect(error).toMatchObject({
      name: 'InputError',
      message: expect.stringContaining('redirects'),
    });
  });

  it('notes a prompt that is too large to be read, and reads the others', async () => {
    versions[2] = version('tone', 1, { prompt: 'x'.repeat(17 * 1024 * 1024) });
    const reading = await readAll(source());
    expect(reading.assets).toHaveLength(3);
    expect(reading.pages.flatMap(({ problems }) => problems ?? [])).toEqual([
      expect.objectContaining({ code: 'TEXT_TOO_LARGE', externalId: 'tone' }),
    ]);
  });

  it('reads names that are asked for, from config', async () => {
    const [{ source: configured }] = sourcesFrom([
      {
        id: 'langfuse:prod',
        type: 'langfuse',
        url: server.url,
        publicKey: 'pk',
        secretKey: SECRET,
        projectId: 'p1',
        include: ['support/**'],
      },
    ]);
    const { assets } = await readAll(configured);
    expect(assets.map(({ url }) => url)).toEqual([
      `${server.url}/project/p1/prompts/support%2Ftriage`,
    ]);
  });
});
