import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { mockServices } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { everyRow, GenaiBackend, startGenaiBackend } from '../__testUtils__';
import { bothDatabases } from '../ledger/__testUtils__';

const databases = bothDatabases();
const TEXT = 'You are a careful sorter';

/** A directory with two prompts that a rule maps, and one that none does. */
async function promptDirectory() {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'prompts-'));
  const write = async (file: string, text: string) => {
    await mkdir(path.dirname(path.join(directory, file)), { recursive: true });
    await writeFile(path.join(directory, file), text);
  };
  const yaml = (name: string) =>
    `name: ${name}\nmodel: openai/gpt-4o\nmessages:\n  - {role: system, content: ${TEXT}}\n`;
  await write('support/triage.prompt.yml', yaml('Triage'));
  await write('support/reply.prompt.yml', yaml('Reply'));
  await write('misc/stray.prompt.yml', yaml('Stray'));
  return { directory, write, yaml };
}

describe.each(databases.ids)('sources on %s', id => {
  let files: Awaited<ReturnType<typeof promptDirectory>>;
  let knex: Knex;
  let backend: GenaiBackend;

  beforeAll(async () => {
    files = await promptDirectory();
    knex = await databases.open(id);
    backend = await startGenaiBackend({
      knex,
      config: {
        sources: [
          {
            id: 'files',
            type: 'files',
            directory: files.directory,
            rules: [
              {
                when: { folder: 'support' },
                set: { owner: 'group:default/support-ai' },
              },
            ],
          },
          { id: 'gone', type: 'files', directory: '/nowhere/at/all' },
        ],
      },
      // Whether a source is read is up to each test.
      features: [
        mockServices.scheduler.factory({ skipTaskRunOnStartup: true }),
      ],
    });
  });

  afterAll(async () => {
    await backend.stop();
    await rm(files.directory, { recursive: true });
  });

  async function sourceOnce(sourceId: string, over = true) {
    for (let tries = 0; tries < 200; tries++) {
      const { body } = await backend.api.get('/sources').expect(200);
      const source = body.items.find(
        (item: { id: string }) => item.id === sourceId,
      );
      if (!over || source.reading?.endedAt) {
        return source;
      }
      await sleep(25);
    }
    throw new Error(`${sourceId} is still being read`);
  }

  it('are listed before they were ever read', async () => {
    const { body } = await backend.api.get('/sources').expect(200);
    expect(body).toEqual({
      items: [
        expect.objectContaining({
          id: 'files',
          type: 'files',
          state: 'never',
          assets: 0,
          unmapped: 0,
          configured: true,
        }),
        expect.objectContaining({ id: 'gone', state: 'never' }),
      ],
      may: { refresh: true, claim: true },
    });
  });

  it('can be tried out without anything being written', async () => {
    const before = await everyRow(knex);
    const { body, text } = await backend.api
      .post('/sources/files/dry-run')
      .send({})
      .expect(200);
    expect(body).toMatchObject({
      complete: true,
      counts: { entity: 2, unclaimed: 1 },
      problems: [],
    });
    const owned = body.items.find(
      (item: { state: string }) => item.state === 'entity',
    );
    expect(owned.provenance).toContainEqual(
      expect.objectContaining({ field: 'owner', origin: 'rule' }),
    );
    expect(text).not.toContain(TEXT);
    expect(await everyRow(knex)).toBe(before);
    const limited = await backend.api
      .post('/sources/files/dry-run')
      .send({ limit: 1 })
      .expect(200);
    expect(limited.body.items).toHaveLength(1);
    expect(limited.body.complete).toBe(false);
  });

  it('that cannot be read are not available, whoever tries', async () => {
    const { body } = await backend.api
      .post('/sources/gone/dry-run')
      .send({})
      .expect(503);
    expect(body.error.name).toBe('ServiceUnavailableError');
    await backend.api.post('/sources/unknown/dry-run').send({}).expect(404);
    await backend.api.post('/sources/unknown/refresh').send({}).expect(404);
    await backend.api
      .post('/sources/files/refresh')
      .send({ all: true })
      .expect(400);
  });

  it('are read when somebody asks, and say how it went', async () => {
    const { body } = await backend.api
      .post('/sources/files/refresh')
      .send({})
      .expect(202);
    expect(body).toMatchObject({
      started: true,
      reading: { by: 'user:default/jane', read: 0 },
    });
    expect(await sourceOnce('files')).toMatchObject({
      state: 'ok',
      lastSuccessAt: expect.any(String),
      assets: 3,
      unmapped: 1,
      counts: { entity: 2, unclaimed: 1 },
      reading: {
        id: body.reading.id,
        outcome: 'done',
        read: 3,
        written: 3,
        removed: 0,
      },
    });
    const unclaimed = await backend.api.get('/unclaimed').expect(200);
    expect(unclaimed.body.items).toMatchObject([
      { source: 'files', path: 'misc/stray.prompt.yml' },
    ]);
    expect(unclaimed.text).not.toContain(TEXT);
  });

  it('that fail keep what they gave, and say why', async () => {
    await backend.api.post('/sources/gone/refresh').send({}).expect(202);
    const source = await sourceOnce('gone');
    expect(source).toMatchObject({
      state: 'failing',
      failures: 1,
      lastError: expect.any(String),
      reading: { outcome: 'failed' },
    });
    expect(source).not.toHaveProperty('lastSuccessAt');
  });

  it('are read once at a time', async () => {
    const replies = await Promise.all(
      Array.from({ length: 4 }, () =>
        backend.api.post('/sources/files/refresh').send({}),
      ),
    );
    await sourceOnce('files');
    expect(replies.map(({ status }) => status)).toEqual([202, 202, 202, 202]);
    const started = replies.filter(({ body }) => body.started);
    const ids = new Set(replies.map(({ body }) => body.reading.id));
    expect(ids.size).toBe(started.length);
  });

  it('lose nothing when they are suddenly empty', async () => {
    await rm(path.join(files.directory, 'support'), { recursive: true });
    await rm(path.join(files.directory, 'misc'), { recursive: true });
    await backend.api
      .post('/sources/files/refresh')
      .send({ full: true })
      .expect(202);
    expect(await sourceOnce('files')).toMatchObject({
      state: 'failing',
      assets: 3,
      reading: { removed: 0 },
    });
    const { write, yaml } = files;
    await write('support/triage.prompt.yml', yaml('Triage'));
    await backend.api
      .post('/sources/files/refresh')
      .send({ full: true, acceptLoss: true })
      .expect(202);
    expect(await sourceOnce('files')).toMatchObject({
      state: 'ok',
      assets: 1,
      counts: { removed: 2 },
      reading: { removed: 2 },
    });
  });

  it('whose reading was killed can be read again', async () => {
    const long = '2026-01-01T00:00:00.000Z';
    await knex('readings').insert({
      id: 'killed',
      source_id: 'files',
      started_at: new Date(Date.now() - 600_000).toISOString(),
      beat_at: long,
      read: 5,
      written: 0,
      removed: 0,
    });
    const { body } = await backend.api
      .post('/sources/files/refresh')
      .send({})
      .expect(202);
    expect(body.started).toBe(true);
    await sourceOnce('files');
    const killed = await knex('readings').where({ id: 'killed' }).first();
    expect(killed.outcome).toBe('lost');
  });
});
