import { wholeRef } from './refs';

it.each([
  ['care-team', 'group', 'group:default/care-team'],
  ['model:Claude', undefined, 'model:default/claude'],
  ['user:other/ann', 'group', 'user:other/ann'],
  ['care-team', undefined, 'care-team'],
])('%s of kind %s is %s', (ref, kind, whole) => {
  expect(wholeRef(ref, kind)).toBe(whole);
});
