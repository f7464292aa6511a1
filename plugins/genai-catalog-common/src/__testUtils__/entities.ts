import { ModelEntityV1alpha1 } from '../kinds/ModelEntityV1alpha1';
import { PromptEntityV1alpha1 } from '../kinds/PromptEntityV1alpha1';

/** A prompt with every field that an entity can have. */
export const fullPrompt: PromptEntityV1alpha1 = {
  apiVersion: 'genai-lens.io/v1alpha1',
  kind: 'Prompt',
  metadata: {
    name: 'support-triage',
    annotations: {
      'genai-lens.io/source': 'langfuse:prod',
      'genai-lens.io/external-id': 'support/triage',
    },
  },
  spec: {
    type: 'chat',
    lifecycle: 'production',
    owner: 'group:support-ai',
    system: 'support',
    version: '7',
    purpose: 'Sort incoming tickets',
    category: 'classification',
    folder: 'support',
    templateFormat: 'mustache',
    variables: [
      { name: 'ticket', required: true, untrusted: true, maxChars: 8000 },
    ],
    labels: [
      { name: 'production', version: '7' },
      { name: 'Production', version: '8' },
    ],
    contentFrom: './triage.prompt.yml',
    models: ['model:claude-x'],
    includes: ['prompt:company-tone'],
    usedBy: ['component:ticket-api', 'API:default/tickets'],
    security: {
      encryption: 'cmk',
      guardrail: 'resource:gr-1',
      dataClassification: 'internal',
    },
    review: { intervalDays: 90, lastReviewedAt: '2026-09-01' },
    summary: {
      versions: 9,
      evaluated: 4,
      passing: 3,
      currentEvaluation: 'passed',
      drift: false,
      reviewOverdue: false,
    },
  },
};

/** A model with every field that an entity can have. */
export const fullModel: ModelEntityV1alpha1 = {
  apiVersion: 'genai-lens.io/v1alpha1',
  kind: 'Model',
  metadata: { name: 'claude-x' },
  spec: {
    type: 'chat',
    origin: 'third-party',
    lifecycle: 'production',
    owner: 'group:ai-platform',
    system: 'ai-platform',
    provider: {
      id: 'amazon-bedrock',
      publisher: 'Anthropic',
      modelId: 'anthropic.claude-x-v1:0',
    },
    family: 'claude',
    version: '20260101',
    baseModel: 'model:claude-w',
    customization: { type: 'fine-tuning', dataset: 'tickets-2025' },
    servedBy: ['api:llm-gateway'],
    usedBy: ['component:ticket-api'],
    modalities: { input: ['text', 'image'], output: ['text'] },
    limits: { contextTokens: 200000, maxOutputTokens: 64000 },
    capabilities: ['tools', 'streaming', 'prompt-caching'],
    pricing: {
      currency: 'USD',
      per: '1M tokens',
      input: 3,
      output: 15,
      asOf: '2026-10-01',
      source: 'price list',
    },
    knowledgeCutoff: '2025-08',
    license: { id: 'proprietary', url: 'https://example.com/terms' },
    deprecation: {
      status: 'active',
      legacyAt: '2027-01-01T00:00:00.000Z',
      endOfLifeAt: '2027-07-01',
      replacement: 'model:claude-y',
      source: 'announcement',
    },
    approval: {
      status: 'approved',
      useCases: ['support'],
      by: 'user:ada',
      expiresAt: '2027-01-01',
    },
    dataUsage: {
      trainsOnInputs: false,
      retentionDays: 0,
      url: 'https://example.com/data',
    },
    card: {
      intendedUse: ['support'],
      limitations: ['no arithmetic'],
      trainingData: 'public text',
      ethicalConsiderations: ['a person decides'],
      fairness: ['tested in five languages'],
      url: 'https://example.com/card',
    },
    summary: { versions: 2, regions: 3, evaluations: 5, cardComplete: 80 },
  },
};
