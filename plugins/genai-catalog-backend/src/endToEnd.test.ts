import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { startPortal } from './__testUtils__';
import { bothDatabases } from './ledger/__testUtils__';

jest.setTimeout(60_000);
const databases = bothDatabases();

const TEXT = 'You are a careful sorter of tickets';
const READ = 'genai-catalog-read-files';
const FOLLOW_CATALOG = 'genai-catalog-follow-catalog';
const FOLLOW_LEDGER = 'genai-catalog-ledger:follow';

const yaml = (name: string, more = '') =>
  `name: ${name}\n${more}messages:\n  - {role: system, content: ${TEXT}}\n`;

const CATALOG = `
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: support-ai }
spec: { type: team, children: [] }
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: ai-platform }
spec: { type: team, children: [] }
---
apiVersion: backstage.io/v1alpha1
kind: System
metadata: { name: support }
spec: { owner: support-ai }
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: ticket-api }
spec: { type: service, lifecycle: production, owner: support-ai, system: support }
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: reply-writer
  annotations: { genai-lens.io/uses: 'files:support/sort.prompt.yml' }
spec: { type: service, lifecycle: production, owner: support-ai }
---
apiVersion: genai-lens.io/v1alpha1
kind: Model
metadata: { name: claude-x }
spec:
  type: chat
  lifecycle: production
  owner: ai-platform
  provider: { id: amazon-bedrock, modelId: anthropic.claude-x }
---
# Squats on the name that the file stray.prompt.yml would get.
apiVersion: genai-lens.io/v1alpha1
kind: Prompt
metadata: { name: stray }
spec: { type: text, lifecycle: production, owner: ai-platform }
`;

const start = async (id: (typeof databases.ids)[number]) =>
  startPortal({
    databases: {
      catalog: await databases.empty(id),
      'genai-catalog': await databases.empty(id),
    },
    files: {
      'catalog.yaml': CATALOG,
      'prompts/support/sort.prompt.yml': yaml(
        'Sorter',
        'model: model:claude-x\n',
      ),
      'prompts/stray.prompt.yml': yaml('Stray'),
    },
    config: directory => ({
      sources: [
        {
          id: 'files',
          type: 'files',
          directory: path.join(directory, 'prompts'),
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
    }),
  });

describe.each(databases.ids)('from files to the catalog, on %s', id => {
  let portal: Awaited<ReturnType<typeof start>>;

  beforeAll(async () => {
    portal = await start(id);
  });

  afterAll(() => portal.stop());

  const pulled = async () =>
    (await portal.entities()).filter(
      ({ metadata }) =>
        metadata.annotations?.['genai-lens.io/source'] === 'files',
    );

  it('a prompt becomes an entity with relations in both directions, without its text', async () => {
    await portal.run(FOLLOW_CATALOG, READ, FOLLOW_LEDGER);
    const found = await pulled();
    expect(found).toMatchObject([
      {
        kind: 'Prompt',
        metadata: { name: 'support-sort', title: 'Sorter' },
        spec: { owner: 'group:default/support-ai', type: 'chat' },
      },
    ]);
    expect(JSON.stringify(found)).not.toContain('careful');
    const ref = 'prompt:support-sort';
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
        `component:reply-writer dependsOn ${ref}`,
      ]),
    );
  });

  it('its text is there for who may read it', async () => {
    const { body } = await portal.api
      .get('/prompts/default/support-sort')
      .expect(200);
    expect(body.content.messages).toEqual([{ role: 'system', content: TEXT }]);
  });

  it('the component that uses it finds it, and the model of which it is', async () => {
    const { body } = await portal.api
      .get('/entities/component/default/ticket-api/assets')
      .expect(200);
    expect(body.items).toMatchObject([
      {
        ref: 'prompt:default/support-sort',
        owners: ['group:default/support-ai'],
        direct: true,
        via: [],
      },
      {
        ref: 'model:default/claude-x',
        direct: false,
        via: ['prompt:default/support-sort'],
      },
    ]);
    const dependents = await portal.api
      .get('/models/default/claude-x/dependents')
      .expect(200);
    expect(dependents.body).toMatchObject({
      prompts: [{ ref: 'prompt:default/support-sort' }],
      components: [
        { ref: 'component:default/reply-writer' },
        { ref: 'component:default/ticket-api' },
      ],
    });
  });

  it('a prompt that nobody owns comes once somebody claims it, and takes no name that is taken', async () => {
    const { body } = await portal.api.get('/unclaimed').expect(200);
    expect(body.items).toMatchObject([{ path: 'stray.prompt.yml' }]);
    await portal.run(FOLLOW_LEDGER);
    expect(await pulled()).toHaveLength(1);
    await portal.api
      .post('/unclaimed/claims')
      .send({
        assetIds: [body.items[0].id],
        set: { owner: 'group:default/ai-platform' },
      })
      .expect(200);
    await portal.run(FOLLOW_LEDGER);
    const names = (await pulled()).map(({ metadata }) => metadata.name);
    expect(names).toEqual([
      expect.stringMatching(/^stray-\w+$/),
      'support-sort',
    ]);
    expect(await portal.relations()).toContain(
      `group:ai-platform ownerOf prompt:${names[0]}`,
    );
  });

  it('a changed file is another revision, and reading again changes nothing', async () => {
    const versions = async () =>
      (await portal.api.get('/prompts/default/support-sort/versions')).body
        .items;
    expect(await versions()).toHaveLength(1);
    await writeFile(
      path.join(portal.directory, 'prompts/support/sort.prompt.yml'),
      yaml('Sorter', 'description: Sorts\nmodel: model:claude-x\n').replace(
        'careful',
        'quick',
      ),
    );
    await portal.run(READ, FOLLOW_CATALOG, FOLLOW_LEDGER);
    const [before, after] = await versions();
    expect(before.withdrawnAt).toBeDefined();
    expect(after).toMatchObject({ current: true, mutable: true });
    const { body } = await portal.api
      .get('/prompts/default/support-sort/diff')
      .query({ from: before.version, to: after.version })
      .expect(200);
    expect(body.diff).toContain('+You are a quick sorter of tickets\n');

    const entities = await portal.entities();
    await portal.run(READ, FOLLOW_CATALOG, FOLLOW_LEDGER);
    expect(await portal.entities()).toEqual(entities);
  });
});
