import { cut } from './cut';

it.each([
  ['what fits', 'one two', 7, 'one two'],
  ['at a word', 'one two three', 12, 'one two ...'],
  ['where a word ends exactly', 'one two three', 11, 'one two ...'],
  ['at a new line', 'one\ntwo three', 8, 'one ...'],
  ['one long word', 'abcdefghij', 8, 'abcd ...'],
])('cuts %s', (_, text, max, expected) => {
  expect(cut(text, max)).toBe(expected);
  expect(cut(text, max).length).toBeLessThanOrEqual(max);
});
