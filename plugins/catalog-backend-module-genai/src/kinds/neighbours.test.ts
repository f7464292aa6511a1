import aiModelModule from '@backstage/plugin-catalog-backend-module-ai-model';
import scaffolderModule from '@backstage/plugin-catalog-backend-module-scaffolder-entity-model';
import { provideStaticCatalogModel } from '@backstage/plugin-catalog-node/alpha';
import { scaffolderCatalogModelLayer } from '@backstage/plugin-scaffolder-common/alpha';
import catalogModuleGenai from '..';
import { startCatalog } from '../__testUtils__/startCatalog';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();

/** Relations of the kinds that other modules bring. */
const OTHERS = [
  'airesource:triage-skill ownedBy group:support-ai',
  'airesource:triage-skill partOf system:support',
  'api:ticket-tools ownedBy group:support-ai',
  'api:ticket-tools partOf system:support',
  'component:ticket-ui dependsOn airesource:triage-skill',
  'component:ticket-ui dependsOn template:new-ticket',
  'group:support-ai ownerOf airesource:triage-skill',
  'group:support-ai ownerOf api:ticket-tools',
  'group:support-ai ownerOf template:new-ticket',
  'system:support hasPart airesource:triage-skill',
  'system:support hasPart api:ticket-tools',
  'airesource:triage-skill dependencyOf component:ticket-ui',
  'template:new-ticket dependencyOf component:ticket-ui',
  'template:new-ticket ownedBy group:support-ai',
].sort();

it.each([
  ['before', [catalogModuleGenai, aiModelModule, scaffolderModule]],
  ['after', [scaffolderModule, aiModelModule, catalogModuleGenai]],
  [
    'with the layer of the scaffolder, too,',
    [
      provideStaticCatalogModel({ layers: [scaffolderCatalogModelLayer] }),
      catalogModuleGenai,
      aiModelModule,
      scaffolderModule,
    ],
  ],
])('works %s beside the modules of others', async (_order, features) => {
  const catalog = await startCatalog({
    knex: await databases.init('SQLITE_3'),
    files: ['company.yaml', 'genai.yaml', 'others.yaml'],
    features,
  });
  expect(catalog.errors).toEqual({});
  const relations = await catalog.relations();
  expect(
    relations.filter(line => /triage-skill|new-ticket|ticket-tools/.test(line)),
  ).toEqual(OTHERS);
  expect(relations).toContain('prompt:support-triage dependsOn model:claude-x');
  expect(relations).toContain(
    'model:claude-x dependencyOf prompt:support-triage',
  );
  await catalog.stop();
});
