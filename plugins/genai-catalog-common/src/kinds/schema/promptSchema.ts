import { JsonObject } from '@backstage/types';
import { MODEL_KIND, PROMPT_KIND } from '../apiVersion';
import {
  PROMPT_EVALUATION_STATES,
  PROMPT_TEMPLATE_FORMATS,
  PROMPT_TYPES,
} from '../PromptEntityV1alpha1';
import { LayerOptions } from '../relatedKinds';
import { lifecycleFields, usedByField } from './common';
import {
  count,
  date,
  flag,
  oneOf,
  record,
  records,
  text,
  version,
} from './fields';
import { reference, references } from './references';
import { refusedText } from './refusedText';

/** JSON schema of a Prompt: everything but `apiVersion`, `kind` and `metadata`, which the catalog adds. */
export function promptSchema({
  relatedKinds = [],
}: LayerOptions = {}): JsonObject {
  return {
    type: 'object',
    required: ['spec'],
    properties: {
      spec: record(
        'What the prompt is, who answers for it, and what it needs.',
        {
          type: oneOf('One text, or a list of messages.', PROMPT_TYPES),
          ...lifecycleFields,
          version: version('The current version.'),
          purpose: text('What the prompt is for, in a sentence.'),
          category: text('What sort of task it does.', {
            examples: ['classification', 'summarization'],
          }),
          folder: text('Where its source files it.'),
          templateFormat: oneOf(
            'What its placeholders are written in.',
            PROMPT_TEMPLATE_FORMATS,
          ),
          variables: variables(),
          labels: labels(),
          contentFrom: text(
            'Where the ledger reads the text, relative to this file. Only in hand-written entities.',
            { maxLength: 1024 },
          ),
          models: references('The models that it runs on.', {
            kinds: [MODEL_KIND],
            defaultKind: MODEL_KIND,
            example: 'model:claude-x',
          }),
          includes: references('The prompts that it is put together from.', {
            kinds: [PROMPT_KIND],
            defaultKind: PROMPT_KIND,
            example: 'prompt:company-tone',
          }),
          usedBy: usedByField(relatedKinds),
          security: security(),
          review: record('When people look at it again.', {
            intervalDays: count('Days from one review to the next.', 1),
            lastReviewedAt: date('When it was last reviewed.'),
          }),
          summary: summary(),
          ...refusedText,
        },
        ['type', 'lifecycle', 'owner'],
      ),
    },
  };
}

function variables() {
  return records(
    'The placeholders in its text.',
    {
      name: text('Name of the placeholder.'),
      required: flag('Whether it has to be filled in.'),
      untrusted: flag(
        'Whether its value comes from somebody who is not trusted, such as an end user.',
      ),
      maxChars: count('Longest value in characters.', 1),
    },
    ['name'],
  );
}

function labels() {
  return records(
    'Names that each point to one version.',
    {
      name: text('The label, for example production.'),
      version: version('The version that it points to.'),
    },
    ['name', 'version'],
  );
}

function security() {
  return record('How the prompt is protected.', {
    encryption: text('How its text is encrypted where it is kept.', {
      examples: ['cmk', 'provider-managed'],
    }),
    guardrail: reference('The guardrail that checks what goes in and out.', {
      kinds: ['Resource'],
      defaultKind: 'Resource',
      example: 'resource:gr-1',
    }),
    dataClassification: text('The most sensitive data that it handles.', {
      examples: ['public', 'internal', 'confidential'],
    }),
  });
}

function summary() {
  return record('Written by the ledger only.', {
    versions: count('How many versions there are.'),
    evaluated: count('How many versions have an evaluation.'),
    passing: count('How many versions passed all of their evaluations.'),
    currentEvaluation: oneOf(
      'Whether the version in use passed its evaluations.',
      PROMPT_EVALUATION_STATES,
    ),
    drift: flag('Whether a version that should never change has changed.'),
    reviewOverdue: flag('Whether the next review is due.'),
  });
}
