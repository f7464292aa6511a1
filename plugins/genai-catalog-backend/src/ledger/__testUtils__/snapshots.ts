import { ModelSnapshot, PromptSnapshot, VersionSnapshot } from '../../model';

/** A version with text. */
export function textVersion(
  version: string,
  text: string,
  more: Partial<VersionSnapshot> = {},
): VersionSnapshot {
  return {
    version,
    mutable: false,
    content: { type: 'text', text },
    templateFormat: 'mustache',
    parameters: {},
    models: [],
    ...more,
  };
}

/** A prompt with one version, owned unless said otherwise. */
export function prompt(
  externalId: string,
  more: Partial<PromptSnapshot> = {},
): PromptSnapshot {
  return {
    kind: 'prompt',
    externalId,
    name: externalId,
    tags: [],
    labels: [],
    versionsListed: 'all',
    versions: [textVersion('1', `Text of ${externalId}`)],
    facts: { owner: 'group:support-ai' },
    ...more,
  };
}

/** A model of a provider, owned unless said otherwise. */
export function model(
  externalId: string,
  more: Partial<ModelSnapshot> = {},
): ModelSnapshot {
  return {
    kind: 'model',
    externalId,
    name: externalId,
    tags: [],
    labels: [],
    versionsListed: 'all',
    versions: [],
    facts: {
      type: 'chat',
      owner: 'group:ai-platform',
      provider: { id: 'amazon-bedrock', modelId: externalId },
    },
    ...more,
  };
}
