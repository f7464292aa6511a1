import { Knex } from 'knex';
import { bothDatabases, settingsOf, TestLedger } from '../ledger/__testUtils__';
import { READING, WireServer } from './__testUtils__';
import { fakeGithub } from './__testUtils__/github';
import { FakeVersion, fakeLangfuse } from './__testUtils__/langfuse';
import { githubReader } from './__testUtils__/urlReader';
import { HttpJsonClient } from './fetch';
import { GitSource } from './files/GitSource';
import { LangfuseSource } from './langfuse/LangfuseSource';
import { NameFilter } from './map';

const databases = bothDatabases();
const TEXT = 'You are a careful clerk.';
const rules = [{ when: {}, set: { owner: 'group:support' } }];

describe.each(databases.ids)('sources in the ledger, %p', id => {
  let db: Knex;
  let server: WireServer;

  beforeEach(async () => {
    db = await databases.open(id);
  });

  afterEach(async () => server.stop());

  describe('langfuse', () => {
    let versions: FakeVersion[];
    let ledger: TestLedger;

    beforeEach(async () => {
      versions = Array.from({ length: 60 }, (_, index) => ({
        name: `p${String(index).padStart(2, '0')}`,
        version: 1,
        type: 'text',
        prompt: `${TEXT} ${index}`,
        labels: ['production'],
        tags: [],
        updatedAt: '2026-01-01T00:00:00.000Z',
      }));
      ledger = new TestLedger({
        db,
        sources: [settingsOf('langfuse', { rules })],
      });
      server = await WireServer.start(
        fakeLangfuse({
          versions: () => versions,
          publicKey: 'pk',
          secretKey: 'sk',
        }),
      );
    });

    const source = () =>
      new LangfuseSource({
        client: new HttpJsonClient({
          service: 'Langfuse',
          baseUrl: server.url,
          headers: {
            authorization: `Basic ${Buffer.from('pk:sk').toString('base64')}`,
          },
          ...READING,
        }),
        names: new NameFilter(),
        isMutable: () => false,
        ...READING,
      });
    const state = () => db('sources').first();

    it('keeps what it has when the server stops in the middle, and completes later', async () => {
      server.interfere = ({ path }) =>
        path.endsWith('/p40') ? { status: 500, body: TEXT } : undefined;
      const first = await ledger.pass(source());
      expect(first.outcome).toBe('failed');
      expect(await state()).toMatchObject({
        state: 'failing',
        last_full_at: null,
        cursor: null,
      });

      server.interfere = () => undefined;
      const second = await ledger.pass(source());
      expect(second).toMatchObject({ outcome: 'done', removed: 0 });
      expect(await ledger.refs()).toHaveLength(60);

      server.interfere = ({ query }) =>
        query.get('page') === '1' ? { status: 503 } : undefined;
      const third = await ledger.pass(source(), { full: true });
      expect(third.outcome).toBe('failed');
      expect(await ledger.refs()).toHaveLength(60);
    });

    it('removes nothing where the service suddenly has nothing', async () => {
      await ledger.pass(source());
      versions = [];
      const { outcome, removed } = await ledger.pass(source(), { full: true });
      expect({ outcome, removed }).toEqual({ outcome: 'failed', removed: 0 });
      expect(await ledger.refs()).toHaveLength(60);
    });

    it('keeps a prompt that became malformed, and removes one that is gone', async () => {
      await ledger.pass(source());
      versions = versions
        .filter(({ name }) => name !== 'p01')
        .map(version =>
          version.name === 'p00' ? { ...version, prompt: 5 } : version,
        );
      const { outcome, problems } = await ledger.pass(source(), { full: true });
      expect(outcome).toBe('done');
      expect(problems).toMatchObject([
        { code: 'MALFORMED', externalId: 'p00' },
      ]);
      const refs = await ledger.refs();
      expect(refs).toContain('prompt:default/p00');
      expect(refs).not.toContain('prompt:default/p01');
    });

    it('records a changed immutable version as drift', async () => {
      await ledger.pass(source());
      versions[3] = { ...versions[3], prompt: 'Something else' };
      await ledger.pass(source(), { full: true });
      const entities = await ledger.entities();
      expect(entities.get('prompt:default/p03')?.spec).toMatchObject({
        summary: { drift: true },
      });
    });

    it('lets no text into entities, states or changes', async () => {
      versions[0] = { ...versions[0], prompt: { odd: TEXT } };
      await ledger.pass(source());
      const tables = await Promise.all(
        ['sources', 'assets', 'change_log'].map(table => db(table)),
      );
      const seen = JSON.stringify([
        tables,
        [...(await ledger.entities()).values()],
      ]);
      expect(seen).toContain('p01');
      expect(seen).not.toContain('clerk');
    });
  });

  describe('files of a repository', () => {
    it('removes what a new commit removed, though it only asked what changed', async () => {
      const files: Record<string, string> = {
        'prompts/a.prompt': TEXT,
        'prompts/b.prompt': TEXT,
        'prompts/c.prompt': TEXT,
      };
      let commit = 'a'.repeat(40);
      server = await WireServer.start(
        fakeGithub({
          url: () => server.url,
          commit: () => commit,
          files: () => files,
          token: 't',
        }),
      );
      const source = new GitSource({
        ...githubReader(server.url, 't'),
        ...READING,
        url: `${server.url}/acme/prompts/tree/main/prompts`,
        names: new NameFilter(),
      });
      const ledger = new TestLedger({
        db,
        sources: [settingsOf('git', { rules })],
      });
      await ledger.pass(source);
      expect(await ledger.refs()).toHaveLength(3);
      delete files['prompts/b.prompt'];
      commit = 'b'.repeat(40);
      expect(await ledger.pass(source)).toMatchObject({ removed: 1 });
      expect(await ledger.refs()).toHaveLength(2);
      expect(await ledger.pass(source)).toMatchObject({ read: 0, removed: 0 });
    });
  });
});
