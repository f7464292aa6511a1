import { summaryInWords } from './summaryInWords';

it.each([
  [undefined, undefined],
  [{}, undefined],
  [{ versions: 2, evaluated: 0 }, '2 (none evaluated)'],
  [{ versions: 9, evaluated: 4, passing: 1 }, '9 (4 evaluated, 1 passed)'],
  [{ versions: 1, evaluated: 1, passing: 0 }, '1 (1 evaluated, 0 passed)'],
])('says %j as %s', (summary, words) => {
  expect(summaryInWords(summary)).toBe(words);
});
