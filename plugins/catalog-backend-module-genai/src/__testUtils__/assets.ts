import {
  ModelEntityV1alpha1,
  PromptEntityV1alpha1,
} from '@genai-lens/backstage-plugin-genai-catalog-common';

/** A pulled prompt as the ledger gives it. */
export function pulledPrompt(
  name: string,
  version = '1',
): PromptEntityV1alpha1 {
  return {
    apiVersion: 'genai-lens.io/v1alpha1',
    kind: 'Prompt',
    metadata: {
      name,
      namespace: 'default',
      annotations: {
        'genai-lens.io/source': 'langfuse:prod',
        'genai-lens.io/external-id': name,
      },
    },
    spec: {
      type: 'text',
      lifecycle: 'production',
      owner: 'group:default/support-ai',
      version,
      models: ['model:default/claude-x'],
      summary: { versions: 1, evaluated: 0, passing: 0, drift: false },
    },
  };
}

/** A pulled model as the ledger gives it. */
export function pulledModel(name: string): ModelEntityV1alpha1 {
  return {
    apiVersion: 'genai-lens.io/v1alpha1',
    kind: 'Model',
    metadata: { name, namespace: 'default' },
    spec: {
      type: 'chat',
      lifecycle: 'production',
      owner: 'group:default/ai-platform',
      provider: { id: 'amazon-bedrock', modelId: name },
    },
  };
}
