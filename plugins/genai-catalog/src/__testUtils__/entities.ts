import {
  ModelEntityV1alpha1,
  PromptEntityV1alpha1,
} from '@genai-lens/backstage-plugin-genai-catalog-common';

const ownedBy = (targetRef: string) => ({ type: 'ownedBy', targetRef });
const partOf = (targetRef: string) => ({ type: 'partOf', targetRef });

interface PromptOptions {
  name: string;
  owner?: string;
  system?: string;
  spec?: Partial<PromptEntityV1alpha1['spec']>;
}

/** A prompt as the catalog has it. */
export function promptOf(options: PromptOptions): PromptEntityV1alpha1 {
  const { name, owner = 'group:default/support', system, spec } = options;
  return {
    apiVersion: 'genai-lens.io/v1alpha1',
    kind: 'Prompt',
    metadata: { name, namespace: 'default' },
    spec: { type: 'chat', lifecycle: 'production', owner, ...spec },
    relations: [ownedBy(owner), ...(system ? [partOf(system)] : [])],
  };
}

interface ModelOptions {
  name: string;
  owner?: string;
  spec?: Partial<ModelEntityV1alpha1['spec']>;
}

/** A model as the catalog has it. */
export function modelOf(options: ModelOptions): ModelEntityV1alpha1 {
  const { name, owner = 'group:default/ai-platform', spec } = options;
  return {
    apiVersion: 'genai-lens.io/v1alpha1',
    kind: 'Model',
    metadata: { name, namespace: 'default' },
    spec: {
      type: 'chat',
      lifecycle: 'production',
      owner,
      provider: { id: 'amazon-bedrock', publisher: 'Acme', modelId: name },
      ...spec,
    },
    relations: [ownedBy(owner)],
  };
}
