import catalogModuleGenai from '..';
import { startCatalog } from '../__testUtils__/startCatalog';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();

const EXPECTED: Record<string, RegExp> = {
  'prompt:default/with-text':
    /\/spec\/template Prompt text does not belong in a catalog entity.*spec\.contentFrom/,
  'prompt:default/with-messages':
    /\/spec\/messages Prompt text does not belong in a catalog entity.*spec\.contentFrom/,
  'prompt:default/with-unknown-field':
    /\/spec must NOT have additional properties - additionalProperty: temprature/,
  'prompt:default/without-owner': /\/spec must have required property 'owner'/,
  'prompt:default/with-wrong-kind':
    /\/spec\/models\/0 must refer to an entity of kind Model, such as model:claude-x/,
  'prompt:default/with-summary':
    /\/spec\/summary is written by the ledger only: leave it out/,
  'model:default/without-model-id':
    /\/spec\/provider must have required property 'modelId'/,
  'model:default/of-another-group':
    /Kind "Model" exists, but has no version matching apiVersion "company.example\/v1"/,
};

it('names the field that is wrong, and never the text', async () => {
  const catalog = await startCatalog({
    knex: await databases.init('SQLITE_3'),
    files: ['mistakes.yaml'],
    features: [catalogModuleGenai],
  });
  expect(Object.keys(catalog.errors).sort()).toEqual(
    Object.keys(EXPECTED).sort(),
  );
  for (const [ref, message] of Object.entries(EXPECTED)) {
    expect(catalog.errors[ref]).toMatch(message);
    expect(catalog.errors[ref]).not.toContain('swordfish');
  }
  const kinds = (await catalog.entities()).map(entity => entity.kind);
  expect(new Set(kinds)).toEqual(new Set(['Location']));
  await catalog.stop();
});

it('needs catalog.rules to allow the kinds, or nothing of the file is there', async () => {
  const catalog = await startCatalog({
    knex: await databases.init('SQLITE_3'),
    files: ['genai.yaml'],
    features: [catalogModuleGenai],
    allow: ['Component', 'Resource', 'Location', 'Prompt'],
  });
  expect(Object.values(catalog.errors)).toEqual([
    expect.stringMatching(
      /model:default\/claude-x .* is not of an allowed kind/,
    ),
  ]);
  expect(await catalog.entities()).toEqual([]);
  await catalog.stop();
});
