import {
  cursorOf,
  readAll,
  READING,
  sourcesFrom,
  WireServer,
} from '../__testUtils__';
import { fakeGithub } from '../__testUtils__/github';
import { githubReader } from '../__testUtils__/urlReader';
import { NameFilter } from '../map';
import { GitSource } from './GitSource';

const TOKEN = 'very-secret-token';
const COMMIT = 'a'.repeat(40);

describe('files of a repository', () => {
  let server: WireServer;
  let commit: string;
  let files: Record<string, string>;

  beforeEach(async () => {
    commit = COMMIT;
    files = {
      'README.md': 'not a prompt',
      'prompts/triage.prompt': 'Sort {{ticket}}',
      'prompts/support/tone@1.prompty': 'Be kind',
      'elsewhere/other.prompt': 'Not asked for',
    };
    server = await WireServer.start(
      fakeGithub({
        url: () => server.url,
        commit: () => commit,
        files: () => files,
        token: TOKEN,
      }),
    );
  });

  afterEach(async () => server.stop());

  const url = () => `${server.url}/acme/prompts/tree/main/prompts`;
  const source = (token = TOKEN, timeoutMs = READING.timeoutMs) =>
    new GitSource({
      ...githubReader(server.url, token),
      ...READING,
      timeoutMs,
      url: url(),
      names: new NameFilter(),
    });

  it('reads prompt files below the folder, with the commit', async () => {
    const { assets, error } = await readAll(source());
    expect(error).toBeUndefined();
    expect(assets.map(({ externalId }) => externalId)).toEqual([
      'triage.prompt',
      'support/tone.prompty',
    ]);
    expect(assets[0]).toMatchObject({
      url: `${server.url}/acme/prompts/tree/main/prompts/triage.prompt`,
      path: 'triage.prompt',
      versions: [
        {
          version: 'HEAD',
          mutable: true,
          content: { type: 'text', text: 'Sort {{ticket}}' },
          message: `Commit ${COMMIT}`,
        },
      ],
    });
    expect(assets[1].versions).toMatchObject([
      { version: '1', mutable: false },
    ]);
  });

  it('reads nothing where there is no new commit, and all where there is', async () => {
    const cursor = cursorOf(await readAll(source()));
    expect(cursor).toBe(COMMIT);
    const before = server.requests.length;
    const unchanged = await readAll(source(), { since: cursor });
    expect(unchanged.pages).toEqual([{ items: [], cursor: COMMIT }]);
    expect(server.requests).toHaveLength(before + 1);

    commit = 'b'.repeat(40);
    delete files['prompts/triage.prompt'];
    const changed = await readAll(source(), { since: cursor });
    expect(changed.assets).toHaveLength(1);
    expect(changed.pages.every(({ complete }) => complete)).toBe(true);
    expect(cursorOf(changed)).toBe(commit);
  });

  it('fails, without a cursor, where a file cannot be read', async () => {
    server.interfere = ({ path }) =>
      path.endsWith('/git/blobs/2')
        ? { status: 422, body: 'secret' }
        : undefined;
    const reading = await readAll(source());
    expect(reading.error).toMatchObject({ name: 'InputError' });
    expect(String(reading.error)).not.toContain('secret');
    expect(cursorOf(reading)).toBeUndefined();
  });

  it('tries again where it is asked to wait', async () => {
    server.failFirst('/api/v3/repos/acme/prompts/commits/main/status', 1, {
      status: 429,
    });
    const { assets } = await readAll(source());
    expect(assets).toHaveLength(2);
  });

  it('gives up on answers that never come', async () => {
    server.interfere = ({ path }) =>
      path.includes('/git/blobs/') ? { hang: true } : undefined;
    const { error } = await readAll(source(TOKEN, 300));
    expect(error).toMatchObject({ name: 'ServiceUnavailableError' });
  });

  it('quotes nothing of an answer that is not JSON', async () => {
    server.interfere = ({ path }) =>
      path.includes('/git/trees/') ? { body: '{"tree": "clerk' } : undefined;
    const { error } = await readAll(source());
    expect(error).toMatchObject({ name: 'ServiceUnavailableError' });
    expect(String(error)).not.toContain('clerk');
  });

  it('is made from config', async () => {
    const [configured] = sourcesFrom(
      [{ id: 'git', type: 'files', url: url(), exclude: ['support/**'] }],
      githubReader(server.url, TOKEN),
    );
    const { assets } = await readAll(configured.source);
    expect(assets).toHaveLength(1);
  });

  it('reports wrong credentials', async () => {
    const { error } = await readAll(source('wrong-token'));
    expect(error).toMatchObject({ name: 'AuthenticationError' });
    expect(String(error)).not.toContain('wrong-token');
  });
});
