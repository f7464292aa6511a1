import { onScale, scoreWords } from './scoreWords';

it.each([
  [{ score: 0.91666, threshold: 0.9, passed: true }, '0.917 (threshold 0.9)'],
  [{ score: 4, passed: true }, '4'],
  [{ passed: false }, 'failed'],
  [{ threshold: 0.5, passed: true }, 'passed'],
])('says %j as %s', (run, words) => {
  expect(scoreWords(run)).toBe(words);
});

it.each([
  [
    { score: 0.5, threshold: 0.9, passed: false },
    { score: 0.5, threshold: 0.9 },
  ],
  [
    { score: 0, passed: false },
    { score: 0, threshold: undefined },
  ],
  [{ score: 4.2, threshold: 4, passed: true }, undefined],
  [{ score: 0.9, threshold: 90, passed: false }, undefined],
  [{ passed: true }, undefined],
])('draws %j from 0 to 1 only where it is such a share', (run, scale) => {
  expect(onScale(run)).toEqual(scale);
});
