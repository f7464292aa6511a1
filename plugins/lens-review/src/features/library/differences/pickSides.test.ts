import { pickSides } from './pickSides';

const known = ['draft', '2.0', '1.0'];

it.each([
  ['the draft with the last version', 'draft', {}, ['2.0', 'draft']],
  ['a version with the one before', '2.0', {}, ['1.0', '2.0']],
  ['the first with its successor', '1.0', {}, ['1.0', '2.0']],
  [
    'what the URL names',
    'draft',
    { from: '1.0', to: 'draft' },
    ['1.0', 'draft'],
  ],
  ['only what there is', 'draft', { from: '0.1' }, ['2.0', 'draft']],
] as const)('compares %s', (_, shown, location, [from, to]) => {
  expect(pickSides({ known, shown, location })).toEqual({ from, to });
});

it('has nothing to compare a single version with', () => {
  expect(
    pickSides({ known: ['1.0'], shown: '1.0', location: {} }),
  ).toBeUndefined();
});
