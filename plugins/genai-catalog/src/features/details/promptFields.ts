import {
  DetailGroup,
  lineField,
  OWNERSHIP,
  paragraphField,
} from './detailField';

/** What people can say of a prompt beside its variables. */
export const PROMPT_GROUPS: readonly DetailGroup[] = [
  {
    title: 'About',
    fields: [
      lineField('title', 'Title'),
      paragraphField('purpose', 'Purpose', 'What it is for, in a sentence'),
      paragraphField('description', 'Description'),
      lineField('category', 'Category', 'For example classification'),
    ],
  },
  OWNERSHIP,
  {
    title: 'Review',
    fields: [
      {
        path: 'review.intervalDays',
        label: 'Days between reviews',
        input: { kind: 'count', min: 1 },
      },
    ],
  },
  {
    title: 'Protection',
    fields: [
      lineField(
        'security.dataClassification',
        'Data classification',
        'Of what is filled in, for example internal',
      ),
      lineField('security.encryption', 'Encryption', 'For example at rest'),
      {
        path: 'security.guardrail',
        label: 'Guardrail',
        input: { kind: 'ref', kinds: ['resource'] },
      },
    ],
  },
];
