import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { readAll, sourcesFrom, WireServer } from '../__testUtils__';
import { fakeGithub } from '../__testUtils__/github';
import { githubReader } from '../__testUtils__/urlReader';
import { handWrittenOf } from './handWritten';

const TOKEN = 'very-secret-token';

function prompt(
  name: string,
  options: {
    location: string;
    spec?: object;
    annotations?: Record<string, string>;
  },
): Entity {
  return {
    apiVersion: 'genai-lens.io/v1alpha1',
    kind: 'Prompt',
    metadata: {
      name,
      namespace: 'default',
      annotations: {
        'backstage.io/managed-by-location': options.location,
        ...options.annotations,
      },
    },
    spec: {
      type: 'chat',
      lifecycle: 'production',
      owner: 'group:support',
      ...options.spec,
    },
  };
}

describe('catalog', () => {
  let root: string;
  let server: WireServer;
  let files: Record<string, string>;
  let entities: Entity[];

  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'catalog-'));
    await mkdir(path.join(root, 'inside'));
    await writeFile(path.join(root, 'outside.txt'), 'secret');
    await writeFile(path.join(root, 'inside', 'plain.txt'), 'Hello {{name}}');
    files = { 'docs/triage.prompt': '---\nmodel: m\n---\nSort {{ticket}}' };
    server = await WireServer.start(
      fakeGithub({
        url: () => server.url,
        commit: () => 'a'.repeat(40),
        files: () => files,
        token: TOKEN,
      }),
    );
    entities = [];
  });

  afterEach(async () => {
    await server.stop();
    await rm(root, { recursive: true });
  });

  const onDisk = () => `file:${path.join(root, 'inside', 'all.yaml')}`;
  const inGithub = () =>
    `url:${server.url}/acme/prompts/blob/main/docs/catalog-info.yaml`;

  const read = async () => {
    const [{ source }] = sourcesFrom(
      [{ id: 'catalog', type: 'catalog', timeoutSeconds: 2 }],
      {
        ...githubReader(server.url, TOKEN),
        catalog: catalogServiceMock({ entities }),
      },
    );
    const reading = await readAll(source);
    return {
      ...reading,
      problems: reading.pages.flatMap(({ problems }) => problems ?? []),
    };
  };

  it('reads the text beside an entity of a repository', async () => {
    entities = [
      prompt('triage', {
        location: inGithub(),
        spec: {
          contentFrom: './triage.prompt',
          version: '7',
          labels: [
            { name: 'production', version: '7' },
            { name: 'staging', version: '8' },
          ],
        },
      }),
    ];
    const { assets, problems } = await read();
    expect(problems).toEqual([]);
    expect(assets).toMatchObject([
      {
        externalId: 'prompt:default/triage',
        handWrittenRef: 'prompt:default/triage',
        url: `${server.url}/acme/prompts/tree/main/docs/triage.prompt`,
        facts: {
          owner: 'group:support',
          templateFormat: 'handlebars',
          models: ['m'],
        },
        versions: [
          {
            version: '7',
            mutable: true,
            content: { type: 'text', text: 'Sort {{ticket}}' },
          },
        ],
        versionsListed: 'some',
        labels: [{ name: 'production', version: '7' }],
      },
    ]);
  });

  it('reads a plain text beside an entity on disk', async () => {
    entities = [
      prompt('hello', {
        location: onDisk(),
        spec: { contentFrom: './plain.txt', templateFormat: 'mustache' },
      }),
    ];
    const { assets } = await read();
    expect(assets[0]).toMatchObject({
      facts: { variables: [{ name: 'name' }] },
      versions: [
        { version: 'DRAFT', content: { type: 'text', text: 'Hello {{name}}' } },
      ],
    });
  });

  it('refuses links that lead out, and keeps the rest of the entity', async () => {
    const inside = path.join(root, 'inside');
    await symlink('../outside.txt', path.join(inside, 'link.txt'));
    await symlink(root, path.join(inside, 'folder'));
    entities = ['./link.txt', 'folder/outside.txt', '../outside.txt'].map(
      (contentFrom, index) =>
        prompt(`p${index}`, { location: onDisk(), spec: { contentFrom } }),
    );
    const { assets, problems } = await read();
    expect(assets.map(({ versions }) => versions)).toEqual([[], [], []]);
    expect(problems.map(({ code, externalId }) => [code, externalId])).toEqual([
      ['CONTENT_REFUSED', 'prompt:default/p0'],
      ['CONTENT_REFUSED', 'prompt:default/p1'],
      ['CONTENT_REFUSED', 'prompt:default/p2'],
    ]);
    expect(JSON.stringify(problems)).not.toContain(root);
  });

  it('asks nobody for an absolute address', async () => {
    entities = [
      prompt('p', {
        location: inGithub(),
        spec: { contentFrom: `${server.url}/acme/private/blob/main/a.prompt` },
      }),
    ];
    const { problems } = await read();
    expect(problems).toMatchObject([{ code: 'CONTENT_REFUSED' }]);
    expect(server.requests).toEqual([]);
  });

  it('notes a text that is not there, and reads the others', async () => {
    entities = [
      prompt('gone', {
        location: inGithub(),
        spec: { contentFrom: './gone.prompt' },
      }),
      prompt('triage', {
        location: inGithub(),
        spec: { contentFrom: './triage.prompt' },
      }),
    ];
    const { assets, problems } = await read();
    expect(assets.map(({ versions }) => versions.length)).toEqual([0, 1]);
    expect(problems).toMatchObject([
      { code: 'CONTENT_NOT_READ', externalId: 'prompt:default/gone' },
    ]);
  });

  it('leaves out what the ledger itself gave the catalog, and what claims a remote asset', async () => {
    entities = [
      prompt('pulled', { location: 'genai-catalog:langfuse' }),
      prompt('claims', {
        location: inGithub(),
        annotations: {
          'genai-lens.io/source': 'langfuse',
          'genai-lens.io/external-id': 'support/triage',
        },
      }),
      prompt('own', { location: inGithub() }),
    ];
    const { assets } = await read();
    expect(assets.map(({ externalId }) => externalId)).toEqual([
      'prompt:default/own',
    ]);
    expect(entities.map(entity => handWrittenOf(entity)?.claims)).toEqual([
      undefined,
      { sourceId: 'langfuse', externalId: 'support/triage' },
      undefined,
    ]);
    expect(handWrittenOf(entities[0])).toBeUndefined();
  });

  it('maps a model', async () => {
    entities = [
      {
        apiVersion: 'genai-lens.io/v1alpha1',
        kind: 'Model',
        metadata: {
          name: 'claude-x',
          annotations: {
            'backstage.io/managed-by-location': inGithub(),
            'genai-lens.io/regions': 'eu-central-1, eu-west-1,, eu-west-1',
          },
        },
        spec: {
          type: 'chat',
          lifecycle: 'production',
          owner: 'group:ai',
          version: '20260101',
          provider: { id: 'amazon-bedrock', modelId: 'anthropic.claude-x' },
          deprecation: { endOfLifeAt: '2027-01-01' },
          pricing: { input: 3 },
        },
      },
    ];
    const { assets } = await read();
    expect(assets).toMatchObject([
      {
        kind: 'model',
        handWrittenRef: 'model:default/claude-x',
        versions: [{ version: '20260101', mutable: false }],
        regions: [{ region: 'eu-central-1' }, { region: 'eu-west-1' }],
        facts: {
          owner: 'group:ai',
          provider: { id: 'amazon-bedrock', modelId: 'anthropic.claude-x' },
        },
      },
    ]);
  });

  it('fails where the catalog does, instead of being empty', async () => {
    const catalog = catalogServiceMock.mock();
    catalog.streamEntities.mockImplementation(() => {
      throw new Error('catalog is down: secret');
    });
    const [{ source }] = sourcesFrom([{ id: 'catalog', type: 'catalog' }], {
      catalog,
    });
    const { error } = await readAll(source);
    expect(error).toMatchObject({
      name: 'ServiceUnavailableError',
      message: 'The catalog cannot be read (Error)',
    });
  });
});
