import { resolvePackagePath } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { parseEntityRef } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import genaiCatalogPlugin from '@genai-lens/backstage-plugin-genai-catalog-backend';
import { GenaiCatalogClient } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { demoRecordsPlugin } from './demoRecordsPlugin';
import { DemoRecord } from './demoRecord';
import { readDemoRecords } from './readDemoRecords';
import { writeDemoRecords } from './writeDemoRecords';

const PROMPTS = resolvePackagePath('@internal/demo-backend', '../prompts');
const RECORDS = resolvePackagePath('@internal/demo-backend', 'records');

function clientFor(backend: TestBackend, user?: string) {
  const authorization = mockCredentials.service.header({
    onBehalfOf: mockCredentials.service('plugin:demo-records'),
    targetPluginId: 'genai-catalog',
  });
  return new GenaiCatalogClient({
    discoveryApi: {
      getBaseUrl: async () =>
        `http://localhost:${backend.server.port()}/api/genai-catalog`,
    },
    fetchApi: {
      fetch: (input, init) => {
        const headers = new Headers(init?.headers);
        headers.set('Authorization', authorization);
        if (user) {
          headers.set('Genai-Catalog-On-Behalf-Of', user);
        }
        return fetch(input, { ...init, headers });
      },
    },
  });
}

/** A prompt as the catalog has it once it has taken it from the ledger. */
function entityOf({ prompt }: DemoRecord) {
  const { name, namespace } = parseEntityRef(prompt);
  return {
    apiVersion: 'genai-lens.io/v1alpha1',
    kind: 'Prompt',
    metadata: {
      name,
      namespace,
      annotations: {
        'backstage.io/managed-by-location': 'genai-catalog:alderway-prompts',
      },
    },
    spec: { type: 'chat', lifecycle: 'production', owner: 'group:x' },
  };
}

/** Waits for the last thing that the demo writes. */
async function untilWritten(backend: TestBackend, last: DemoRecord) {
  for (let attempt = 1; attempt <= 80; attempt++) {
    const known = await clientFor(backend)
      .getPromptDetails(last.prompt)
      .catch(() => undefined);
    if (known && known.curation.revision > 0) {
      return;
    }
    await new Promise(resolve => setTimeout(resolve, 250));
  }
  throw new Error('The demo records were not written');
}

describe('demoRecordsPlugin', () => {
  let records: readonly DemoRecord[];
  let backend: TestBackend;

  beforeAll(async () => {
    records = await readDemoRecords(RECORDS);
    backend = await startTestBackend({
      features: [
        genaiCatalogPlugin,
        demoRecordsPlugin,
        catalogServiceMock.factory({ entities: records.map(entityOf) }),
        mockServices.rootConfig.factory({
          data: {
            genaiCatalog: {
              sources: [
                {
                  id: 'alderway-prompts',
                  type: 'files',
                  directory: PROMPTS,
                  rules: [{ set: { owner: 'x' } }],
                },
              ],
              services: [{ subject: 'plugin:demo-records' }],
            },
          },
        }),
      ],
    });
    await untilWritten(backend, records[records.length - 1]);
  }, 60_000);

  it('reads prompt files of all formats without a problem', async () => {
    const client = clientFor(backend);
    const { items } = await client.listSources();
    expect(items).toMatchObject([{ state: 'ok', problems: [], unmapped: 0 }]);
    expect(items[0].assets).toBeGreaterThanOrEqual(10);
    const assets = await client.searchAssets();
    const ends = assets.items.map(({ path = '' }) =>
      path.slice(path.lastIndexOf('.prompt')),
    );
    expect(new Set(ends)).toEqual(
      new Set(['.prompt', '.prompt.yml', '.prompty']),
    );
  });

  it('records the evaluations of each version in the name of its person', async () => {
    for (const { prompt, by, evaluations } of records) {
      const { items } = await clientFor(backend).listPromptVersions(prompt);
      for (const [version, runs] of Object.entries(evaluations)) {
        const found = items.find(item => item.sourceVersion === version);
        expect(found?.evaluations).toHaveLength(runs.length);
        expect(found?.evaluations).toEqual(
          expect.arrayContaining(
            runs.map(({ daysAgo: _, ...run }) =>
              expect.objectContaining({
                ...run,
                passed: run.score >= run.threshold,
                by,
              }),
            ),
          ),
        );
      }
    }
  });

  it('notes what people say', async () => {
    const { facts, curation } = await clientFor(backend).getPromptDetails(
      'prompt:default/support-triage',
    );
    expect(curation).toMatchObject({
      revision: 1,
      by: 'user:default/nora.lind',
    });
    expect(facts).toMatchObject({
      review: { intervalDays: 180 },
      variables: [
        { name: 'message', untrusted: true, maxChars: 8000 },
        { name: 'departure' },
      ],
    });
  });

  it('writes nothing twice', async () => {
    const { prompt } = records[0];
    const read = async () => {
      const client = clientFor(backend);
      return {
        versions: await client.listPromptVersions(prompt),
        details: await client.getPromptDetails(prompt),
      };
    };
    const before = await read();
    await writeDemoRecords({
      records,
      clientFor: user => clientFor(backend, user),
      start: new Date(Date.now() + 60_000),
    });
    expect(await read()).toEqual(before);
  });
});
