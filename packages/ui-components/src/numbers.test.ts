import { countOf, countWords, shortCountWords } from './numbers';

it('separates thousands', () => {
  expect(countWords(7128)).toBe('7,128');
});

it.each([
  [128, '128'],
  [7128, '7.1K'],
  [66_241, '66.2K'],
  [1_250_000, '1.3M'],
])('%p is %p in little room', (count, words) => {
  expect(shortCountWords(count)).toBe(words);
});

it('chooses between one and many', () => {
  expect(countOf(1, 'component', 'components')).toBe('1 component');
  expect(countOf(1200, 'component', 'components')).toBe('1,200 components');
});
