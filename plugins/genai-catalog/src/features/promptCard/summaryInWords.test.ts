import { summaryInWords } from './summaryInWords';

it.each([
  [undefined, undefined],
  [{}, undefined],
  [{ versions: 2, evaluated: 0 }, '2, none evaluated'],
  [
    { versions: 9, evaluated: 4, passing: 1 },
    '9, of which 4 are evaluated and 1 passes',
  ],
  [
    { versions: 1, evaluated: 1, passing: 0 },
    '1, of which 1 is evaluated and 0 pass',
  ],
])('says %j as %s', (summary, words) => {
  expect(summaryInWords(summary)).toBe(words);
});
