import { createCatalogModelLayer } from '@backstage/catalog-model/alpha';
import { provideStaticCatalogModel } from '@backstage/plugin-catalog-node/alpha';
import catalogModuleGenai from '..';
import { startCatalog } from '../__testUtils__/startCatalog';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();

async function kindsWith(kinds: { prompt?: boolean; model?: boolean }) {
  const catalog = await startCatalog({
    knex: await databases.init('SQLITE_3'),
    files: ['genai.yaml'],
    features: [catalogModuleGenai],
    genai: { kinds },
  });
  const entities = await catalog.entities();
  const relations = await catalog.relations();
  await catalog.stop();
  return {
    kinds: [...new Set(entities.map(entity => entity.kind))].sort(),
    refused: Object.keys(catalog.errors).sort(),
    relations,
  };
}

it.each([
  [
    { model: false },
    ['Component', 'Location', 'Prompt', 'Resource'],
    ['model:default/claude-ours', 'model:default/claude-x'],
  ],
  [
    { prompt: false },
    ['Component', 'Location', 'Model', 'Resource'],
    ['prompt:default/company-tone', 'prompt:default/support-triage'],
  ],
])('leaves out what %j turns off', async (config, kinds, refused) => {
  const catalog = await kindsWith(config);
  expect(catalog.kinds).toEqual(kinds);
  expect(catalog.refused).toEqual(refused);
});

it('keeps the relations of prompts without the kind Model', async () => {
  const { relations } = await kindsWith({ model: false });
  expect(relations).toContain('prompt:support-triage dependsOn model:claude-x');
  expect(relations).toContain(
    'prompt:company-tone dependencyOf prompt:support-triage',
  );
});

describe("beside a kind Model of the operator's own", () => {
  const ownModel = provideStaticCatalogModel({
    layers: [
      createCatalogModelLayer({
        layerId: 'company.example/kind-model',
        builder: model =>
          model.addKind({
            group: 'company.example',
            names: { kind: 'Model', singular: 'model', plural: 'models' },
            description: 'A model railway.',
            versions: [
              {
                name: 'v1',
                schema: { jsonSchema: { type: 'object', properties: {} } },
              },
            ],
          }),
      }),
    ],
  });

  it('stops the start, because the catalog knows kinds by name alone', async () => {
    const started = startCatalog({
      knex: await databases.init('SQLITE_3'),
      features: [catalogModuleGenai, ownModel],
    });
    await expect(started).rejects.toThrow(
      'Kind "Model" is declared more than once',
    );
  });

  it('works with ours turned off', async () => {
    const catalog = await startCatalog({
      knex: await databases.init('SQLITE_3'),
      files: ['genai.yaml'],
      features: [catalogModuleGenai, ownModel],
      genai: { kinds: { model: false } },
    });
    const kinds = (await catalog.entities()).map(entity => entity.kind);
    expect(kinds).toContain('Prompt');
    await catalog.stop();
  });
});
