import { JsonObject } from '@backstage/types';
import { MODEL_KIND } from '../apiVersion';
import { MODEL_ORIGINS, MODEL_TYPES } from '../ModelEntityV1alpha1';
import { LayerOptions } from '../relatedKinds';
import { lifecycleFields, usedByField } from './common';
import {
  count,
  flag,
  oneOf,
  record,
  text,
  texts,
  version,
  webAddress,
} from './fields';
import {
  approvalSchema,
  cardSchema,
  deprecationSchema,
  modelSummarySchema,
  pricingSchema,
} from './modelParts';
import { reference, references } from './references';

/** JSON schema of a Model: everything but `apiVersion`, `kind` and `metadata`, which the catalog adds. */
export function modelSchema({
  relatedKinds = [],
}: LayerOptions = {}): JsonObject {
  return {
    type: 'object',
    required: ['spec'],
    properties: {
      spec: record(
        'What the model is, who answers for it, and how it may be used.',
        {
          type: oneOf('What the model is for.', MODEL_TYPES),
          origin: oneOf('Who made it.', MODEL_ORIGINS),
          ...lifecycleFields,
          provider: record(
            'Who serves the model, and what it is called there.',
            {
              id: text('The provider.', { examples: ['amazon-bedrock'] }),
              publisher: text('Whose model it is.', {
                examples: ['Anthropic'],
              }),
              modelId: text('What the provider calls the model.'),
            },
            ['id', 'modelId'],
          ),
          family: text('The family of models that it belongs to.'),
          version: version('The current version.'),
          baseModel: reference('The model that it was made from.', {
            kinds: [MODEL_KIND],
            defaultKind: MODEL_KIND,
            example: 'model:claude-x',
          }),
          customization: record('How it was made from its base model.', {
            type: text('The method.', { examples: ['fine-tuning'] }),
            dataset: text('The data that it was trained on.'),
          }),
          servedBy: references('The APIs that it is reached through.', {
            kinds: ['API'],
            defaultKind: 'API',
            example: 'api:llm-gateway',
          }),
          usedBy: usedByField(relatedKinds),
          modalities: record('What goes in and what comes out.', {
            input: texts('What it takes.', { examples: [['text', 'image']] }),
            output: texts('What it gives.', { examples: [['text']] }),
          }),
          limits: record('How much it takes and gives at once.', {
            contextTokens: count('Tokens that fit into its context.', 1),
            maxOutputTokens: count('Most tokens of one answer.', 1),
          }),
          capabilities: texts('What it can do beside answering.', {
            examples: [['tools', 'streaming', 'prompt-caching']],
          }),
          pricing: pricingSchema,
          knowledgeCutoff: text('Until when it knows of the world.', {
            pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
            errorMessage:
              'must be a year, month or day in quotes, as in "2025-08"',
          }),
          license: record('Under which terms it may be used.', {
            id: text('Name of the licence.', {
              examples: ['proprietary', 'Apache-2.0'],
            }),
            url: webAddress('The text of the licence.'),
          }),
          deprecation: deprecationSchema,
          approval: approvalSchema,
          dataUsage: record('What the provider does with what is sent to it.', {
            trainsOnInputs: flag('Whether it trains models with it.'),
            retentionDays: count(
              'Days for which it keeps it; 0 for not at all.',
            ),
            url: webAddress('Where the provider says so.'),
          }),
          card: cardSchema,
          summary: modelSummarySchema,
        },
        ['type', 'lifecycle', 'owner', 'provider'],
      ),
    },
  };
}
