import { MODEL_GROUPS } from './modelFields';
import { patchOf } from './patchOf';
import { PROMPT_GROUPS } from './promptFields';

const fields = [...PROMPT_GROUPS, ...MODEL_GROUPS].flatMap(
  group => group.fields,
);
const facts = {
  owner: 'group:default/care',
  security: { encryption: 'at rest', dataClassification: 'internal' },
  license: { id: 'MIT', url: 'https://example.com' },
};
const curated = { security: { dataClassification: 'internal' } };

it.each([
  ['what changed alone', { purpose: ' Sort ' }, { purpose: 'Sort' }],
  ['null for what is emptied', { purpose: '' }, { purpose: null }],
  [
    'lists by lines',
    { usedBy: 'component:a\n\n component:b ' },
    { usedBy: ['component:a', 'component:b'] },
  ],
  [
    'numbers as numbers',
    { 'review.intervalDays': '90' },
    { review: { intervalDays: 90 } },
  ],
  [
    'parts beside what people said before, not what the source says',
    { 'security.guardrail': 'resource:x' },
    { security: { dataClassification: 'internal', guardrail: 'resource:x' } },
  ],
  [
    'null for an object without parts',
    { 'security.dataClassification': '' },
    { security: null },
  ],
  [
    'a whole where parts make no sense alone',
    { 'license.id': 'Apache-2.0' },
    { license: { id: 'Apache-2.0', url: 'https://example.com' } },
  ],
  [
    'several parts of one object',
    {
      'dataUsage.trainsOnInputs': 'false',
      'dataUsage.retentionDays': '0',
    },
    { dataUsage: { trainsOnInputs: false, retentionDays: 0 } },
  ],
])('sends %s', (_, changes, patch) => {
  expect(patchOf({ fields, changes, facts, curated })).toEqual(patch);
});
