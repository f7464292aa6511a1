import { refusal } from '../__testUtils__/refusal';
import { refusalOf, refusalOfIssues } from './refusal';

const FIELDS = [
  'owner',
  'usedBy',
  'review.intervalDays',
  'evaluations[0].link',
];

const refused = (message: string, status = 400) =>
  Object.assign(new Error('Request failed'), {
    name: 'ResponseError',
    statusCode: status,
    cause: Object.assign(new Error(message), {
      ...refusal(status, message).body.error,
    }),
  });

it.each([
  [
    'owner: Not an entity reference',
    { owner: 'Not an entity reference' },
    undefined,
  ],
  [
    'owner: Too long; review.intervalDays: Too big: expected number to be <=3650',
    {
      owner: 'Too long',
      'review.intervalDays': 'Too big: expected number to be <=3650',
    },
    undefined,
  ],
  ['usedBy[2]: Too long', { usedBy: 'Too long' }, undefined],
  [
    'evaluations[0].link: Invalid URL',
    { 'evaluations[0].link': 'Invalid URL' },
    undefined,
  ],
  ['ownership: Unknown', {}, 'ownership: Unknown'],
  ['Nothing to change', {}, 'Nothing to change'],
])('reads %j', (message, byField, rest) => {
  const read = refusalOf(refused(message), FIELDS);
  expect(Object.fromEntries(read.byField)).toEqual(byField);
  expect(read.message).toBe(rest);
});

it('takes other refusals as a whole', () => {
  const read = refusalOf(refused('owner: changed meanwhile', 409), FIELDS);
  expect(read.byField.size).toBe(0);
  expect(read.message).toBe('owner: changed meanwhile');
});

it('reads what a schema finds', () => {
  const read = refusalOfIssues(
    [
      { path: ['usedBy', 0], message: 'Too long' },
      { path: [], message: 'Nothing to change' },
    ],
    FIELDS,
  );
  expect(Object.fromEntries(read.byField)).toEqual({ usedBy: 'Too long' });
  expect(read.message).toBe('Nothing to change');
});
