import catalogModuleGenai from '..';
import { startCatalog } from '../__testUtils__/startCatalog';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();

/** Each with its reverse: what the fixtures say of prompts and models. */
const RELATIONS: [string, string, string, string][] = [
  ['prompt:support-triage', 'ownedBy', 'ownerOf', 'group:support-ai'],
  ['prompt:support-triage', 'partOf', 'hasPart', 'system:support'],
  ['prompt:support-triage', 'dependsOn', 'dependencyOf', 'model:claude-x'],
  ['prompt:support-triage', 'dependsOn', 'dependencyOf', 'model:claude-ours'],
  ['prompt:support-triage', 'dependsOn', 'dependencyOf', 'prompt:company-tone'],
  ['prompt:support-triage', 'dependsOn', 'dependencyOf', 'resource:gr-1'],
  [
    'component:ticket-api',
    'dependsOn',
    'dependencyOf',
    'prompt:support-triage',
  ],
  ['api:tickets', 'dependsOn', 'dependencyOf', 'prompt:support-triage'],
  ['system:support', 'dependsOn', 'dependencyOf', 'prompt:support-triage'],
  ['prompt:company-tone', 'ownedBy', 'ownerOf', 'user:ada'],
  ['model:claude-x', 'ownedBy', 'ownerOf', 'group:ai-platform'],
  ['model:claude-x', 'partOf', 'hasPart', 'system:support'],
  ['model:claude-x', 'dependsOn', 'dependencyOf', 'api:llm-gateway'],
  ['component:ticket-api', 'dependsOn', 'dependencyOf', 'model:claude-x'],
  ['domain:help', 'dependsOn', 'dependencyOf', 'model:claude-x'],
  ['model:claude-ours', 'ownedBy', 'ownerOf', 'group:ai-platform'],
  ['model:claude-ours', 'dependsOn', 'dependencyOf', 'model:claude-x'],
  [
    'component:reply-writer',
    'dependsOn',
    'dependencyOf',
    'prompt:company-tone',
  ],
  ['component:reply-writer', 'dependsOn', 'dependencyOf', 'model:claude-ours'],
  ['resource:batch-job', 'dependsOn', 'dependencyOf', 'prompt:support-triage'],
  ['resource:batch-job', 'dependsOn', 'dependencyOf', 'model:claude-x'],
];

const bothWays = RELATIONS.flatMap(([from, forward, reverse, to]) => [
  `${from} ${forward} ${to}`,
  `${to} ${reverse} ${from}`,
]).sort();

it.each(databases.eachSupportedId())(
  'relates prompts and models in both directions on %s',
  async databaseId => {
    const catalog = await startCatalog({
      knex: await databases.init(databaseId),
      files: ['company.yaml', 'genai.yaml'],
      features: [catalogModuleGenai],
    });
    expect(catalog.errors).toEqual({});
    const relations = await catalog.relations();
    expect(relations.filter(line => /\b(prompt|model):/.test(line))).toEqual(
      bothWays,
    );
    await catalog.stop();
  },
);
