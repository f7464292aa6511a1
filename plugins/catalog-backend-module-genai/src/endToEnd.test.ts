import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import genaiCatalogPlugin from '@genai-lens/backstage-plugin-genai-catalog-backend';
import catalogModuleGenai from '.';
import { startCatalog } from './__testUtils__/startCatalog';
import { createTestDatabases } from './__testUtils__/testDatabases';

const databases = createTestDatabases();
const TEXT = 'You are a careful sorter of tickets';

/** A prompt that a rule maps, and one that none does. */
async function promptFiles(): Promise<string> {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'prompts-'));
  await mkdir(path.join(directory, 'support'));
  const write = (file: string, name: string, more: string) =>
    writeFile(
      path.join(directory, file),
      `name: ${name}\n${more}messages:\n  - {role: system, content: ${TEXT}}\n`,
    );
  await write('support/sort.prompt.yml', 'Sorter', 'model: model:claude-x\n');
  await write('stray.prompt.yml', 'Stray', '');
  return directory;
}

async function start(id: Parameters<typeof databases.init>[0]) {
  const directory = await promptFiles();
  const scheduler = mockServices.scheduler();
  const catalog = await startCatalog({
    knex: await databases.init(id),
    databases: { 'genai-catalog': await databases.init(id) },
    files: ['company.yaml', 'genai.yaml'],
    genai: { provider: { enabled: true } },
    config: {
      genaiCatalog: {
        sources: [
          {
            id: 'files',
            type: 'files',
            directory,
            rules: [
              {
                when: { folder: 'support' },
                set: {
                  owner: 'group:support-ai',
                  system: 'support',
                  usedBy: ['component:ticket-api'],
                },
              },
            ],
          },
        ],
      },
    },
    features: [
      catalogModuleGenai,
      genaiCatalogPlugin,
      // Runs nothing by itself.
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
    ],
  });
  const run = async (...tasks: string[]) => {
    for (const task of tasks) {
      await scheduler.triggerTask(task);
    }
    await catalog.settled();
  };
  return {
    ...catalog,
    run,
    call: async (route: string, body?: object) => {
      const response = await fetch(`${catalog.baseUrl}/genai-catalog${route}`, {
        method: body ? 'POST' : 'GET',
        headers: { 'Content-Type': 'application/json' },
        body: body && JSON.stringify(body),
      });
      return response.json();
    },
    stop: async () => {
      await catalog.stop();
      await rm(directory, { recursive: true });
    },
  };
}

const READ = 'genai-catalog-read-files';
const FOLLOW_CATALOG = 'genai-catalog-follow-catalog';
const FOLLOW_LEDGER = 'genai-catalog-ledger:follow';

describe.each(databases.eachSupportedId())('from files to %s', id => {
  let portal: Awaited<ReturnType<typeof start>>;

  beforeAll(async () => {
    portal = await start(id);
  });

  afterAll(() => portal.stop());

  const prompts = async () =>
    (await portal.entities()).filter(
      ({ metadata }) =>
        metadata.annotations?.['genai-lens.io/source'] === 'files',
    );

  it('a prompt becomes an entity with relations in both directions, without its text', async () => {
    await portal.run(FOLLOW_CATALOG, READ, FOLLOW_LEDGER);
    expect(portal.errors).toEqual({});
    const found = await prompts();
    expect(found).toMatchObject([
      {
        kind: 'Prompt',
        metadata: { title: 'Sorter' },
        spec: { owner: 'group:default/support-ai', type: 'chat' },
      },
    ]);
    expect(JSON.stringify(found)).not.toContain('careful');
    const [{ metadata }] = found;
    const ref = `prompt:${metadata.name}`;
    expect(await portal.relations()).toEqual(
      expect.arrayContaining([
        `${ref} ownedBy group:support-ai`,
        `group:support-ai ownerOf ${ref}`,
        `${ref} partOf system:support`,
        `system:support hasPart ${ref}`,
        `${ref} dependsOn model:claude-x`,
        `model:claude-x dependencyOf ${ref}`,
        `${ref} dependencyOf component:ticket-api`,
        `component:ticket-api dependsOn ${ref}`,
      ]),
    );
  });

  it('its text is there for who may read it', async () => {
    const [{ metadata }] = await prompts();
    const version = await portal.call(`/prompts/default/${metadata.name}`);
    expect(version.content.messages).toEqual([
      { role: 'system', content: TEXT },
    ]);
  });

  it('the component that uses it finds it, and what it is made of', async () => {
    const [{ metadata }] = await prompts();
    const { items } = await portal.call(
      '/entities/component/default/ticket-api/assets',
    );
    expect(items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          ref: `prompt:default/${metadata.name}`,
          owners: ['group:default/support-ai'],
          direct: true,
          via: [],
        }),
        expect.objectContaining({
          ref: 'model:default/claude-x',
          direct: true,
          via: [
            `prompt:default/${metadata.name}`,
            'prompt:default/support-triage',
          ],
        }),
      ]),
    );
    const dependents = await portal.call('/models/default/claude-x/dependents');
    expect(dependents.prompts.map((each: { ref: string }) => each.ref)).toEqual(
      expect.arrayContaining([`prompt:default/${metadata.name}`]),
    );
  });

  it('a prompt that nobody owns comes once somebody claims it', async () => {
    const { items } = await portal.call('/unclaimed');
    expect(items).toMatchObject([{ path: 'stray.prompt.yml' }]);
    await portal.run(FOLLOW_LEDGER);
    expect(await prompts()).toHaveLength(1);
    await portal.call('/unclaimed/claims', {
      assetIds: [items[0].id],
      set: { owner: 'group:default/ai-platform' },
    });
    await portal.run(FOLLOW_LEDGER);
    expect(await prompts()).toHaveLength(2);
    expect(await portal.relations()).toContain(
      'group:ai-platform ownerOf prompt:stray',
    );
  });

  it('reading again changes nothing', async () => {
    const before = await portal.entities();
    await portal.run(READ, FOLLOW_CATALOG, FOLLOW_LEDGER);
    expect(await portal.entities()).toEqual(before);
  });
});
