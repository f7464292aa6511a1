import {
  DEFAULT_SOURCE_SETTINGS,
  ModelSnapshot,
  PromptSnapshot,
  Source,
  SourceSettings,
  VersionSnapshot,
} from '../src/model';

/** Of ten assets, this many are models. */
const MODELS_OF_TEN = 2;
/** Most models of a registry are used by no prompt. */
const USED_MODELS = 50;
const PAGE = 100;
const TEAMS = 40;
const VARIABLES = ['ticket', 'language', 'customer'];
const SENTENCE =
  'Read the ticket of {{customer}}, answer in {{language}}, and keep to the house style. ';

/** The source of the benchmark, as the ledger's config would have it. */
export const BENCH_SETTINGS: SourceSettings = {
  ...DEFAULT_SOURCE_SETTINGS,
  id: 'bench:registry',
  type: 'bench',
  rules: [
    {
      when: { name: /^(team-\d+)\/.*$/ },
      set: { owner: 'group:$1', system: 'support', lifecycle: 'production' },
    },
  ],
};

/**
 * A registry of so many assets: prompts first, as MLflow lists them, then models. Every asset follows from its number
 * alone and is made when its page is read.
 */
export function benchSource(count: number): Source<number> {
  const models = Math.floor((count * MODELS_OF_TEN) / 10);
  const prompts = count - models;
  return {
    type: 'bench',
    async *read() {
      for (let start = 0; start < count; start += PAGE) {
        const length = Math.min(PAGE, count - start);
        yield { items: Array.from({ length }, (_, i) => start + i) };
      }
    },
    toAsset: index =>
      index < prompts ? promptOf(index) : modelOf(index - prompts),
  };
}

function promptOf(index: number): PromptSnapshot {
  const name = nameOf('prompt', index);
  return {
    kind: 'prompt',
    externalId: name,
    name,
    tags: ['genai', `tag-${index % 20}`],
    versionsListed: 'all',
    versions: [1, 2, 3].map(version => promptVersion(index, version)),
    labels: [
      { name: 'production', version: '2' },
      { name: 'staging', version: '3' },
    ],
    facts: {
      type: 'text',
      description: `Answers tickets of kind ${index}`,
      purpose: `Answers tickets of kind ${index}`,
      category: `category-${index % 12}`,
      folder: teamOf(index),
      templateFormat: 'mustache',
      variables: VARIABLES.map(variable => ({ name: variable })),
    },
  };
}

function promptVersion(index: number, version: number): VersionSnapshot {
  return {
    version: `${version}`,
    mutable: false,
    content: {
      type: 'text',
      text: `${SENTENCE.repeat(10)}This is version ${version} of ${index}.`,
    },
    templateFormat: 'mustache',
    parameters: { temperature: version / 10, maxTokens: 500 },
    models: [modelId(index % USED_MODELS)],
    author: `author-${index % 30}`,
    message: `Change ${version}`,
    createdAt: `2026-01-0${version}T00:00:00.000Z`,
  };
}

function modelOf(index: number): ModelSnapshot {
  const id = modelId(index);
  return {
    kind: 'model',
    externalId: id,
    name: `${teamOf(index)}/${id}`,
    tags: ['genai'],
    versionsListed: 'all',
    versions: ['1', '2'].map(version => ({ version, mutable: false })),
    labels: [{ name: 'champion', version: '2' }],
    regions: [{ region: 'eu-central-1' }, { region: 'us-east-1' }],
    facts: {
      type: 'chat',
      origin: 'third-party',
      description: `Model ${index} of the registry`,
      provider: { id: 'registry', publisher: 'Example', modelId: id },
      family: `family-${index % 9}`,
      version: '2',
      modalities: { input: ['text', 'image'], output: ['text'] },
      limits: { contextTokens: 200_000, maxOutputTokens: 64_000 },
      capabilities: ['tools', 'streaming'],
    },
  };
}

function modelId(index: number): string {
  return `model-${String(index).padStart(5, '0')}`;
}

function nameOf(kind: string, index: number): string {
  return `${teamOf(index)}/${kind}-${String(index).padStart(5, '0')}`;
}

function teamOf(index: number): string {
  return `team-${index % TEAMS}`;
}
