import { MODEL_DEPRECATION_STATUSES } from '@genai-lens/backstage-plugin-genai-catalog-common';
import {
  DetailField,
  DetailGroup,
  lineField,
  OWNERSHIP,
  paragraphField,
} from './detailField';

const STATUS_WORDS = {
  active: 'Active',
  legacy: 'Legacy',
  'end-of-life': 'End of life',
} as const satisfies Record<
  (typeof MODEL_DEPRECATION_STATUSES)[number],
  string
>;

/** What people can say of a model. Approval is another dialog. */
export const MODEL_GROUPS: readonly DetailGroup[] = [
  {
    title: 'About',
    fields: [
      lineField('title', 'Title'),
      paragraphField('description', 'Description'),
      lineField('family', 'Family'),
      lineField('knowledgeCutoff', 'Knowledge cutoff', 'For example 2025-08'),
    ],
  },
  OWNERSHIP,
  {
    title: 'Life cycle',
    fields: [
      {
        path: 'deprecation.status',
        label: 'Status',
        input: {
          kind: 'choice',
          options: MODEL_DEPRECATION_STATUSES.map(id => ({
            id,
            label: STATUS_WORDS[id],
          })),
        },
      },
      dateField('deprecation.legacyAt', 'Legacy since'),
      dateField('deprecation.endOfLifeAt', 'End of life'),
      lineField(
        'deprecation.replacement',
        'Use instead',
        "A model of the catalog, such as model:claude-sonnet-4-5, or the provider's id",
      ),
    ],
  },
  {
    title: 'Model card',
    fields: [
      linesField('card.intendedUse', 'Intended use'),
      linesField('card.limitations', 'Limitations'),
      paragraphField('card.trainingData', 'Training data'),
      linesField('card.ethicalConsiderations', 'Ethical considerations'),
      linesField('card.fairness', 'Fairness'),
      lineField('card.url', 'Address of the full card'),
    ],
  },
  {
    title: 'Terms',
    fields: [
      lineField('license.id', 'License', 'For example Apache-2.0'),
      lineField('license.url', 'Address of the license'),
      {
        path: 'dataUsage.trainsOnInputs',
        label: 'Inputs are used for training',
        input: { kind: 'flag' },
      },
      {
        path: 'dataUsage.retentionDays',
        label: 'Days that inputs are kept',
        input: { kind: 'count', min: 0 },
      },
    ],
  },
];

function linesField(path: string, label: string): DetailField {
  return { path, label, hint: 'One point a line', input: { kind: 'lines' } };
}

function dateField(path: string, label: string): DetailField {
  return { path, label, hint: 'Such as 2027-01-31', input: { kind: 'date' } };
}
