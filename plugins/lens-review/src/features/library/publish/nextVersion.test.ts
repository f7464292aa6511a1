import { nextVersion } from './nextVersion';

it.each([
  [undefined, 'major', '1.0'],
  ['1.4', 'major', '2.0'],
  ['1.4', 'minor', '1.5'],
  ['1.4.2', 'major', '2.0.0'],
  ['1.4.2', 'minor', '1.5.0'],
  ['3', 'minor', '3.1'],
  ['2026a', 'minor', ''],
] as const)('after %s a %s version is %s', (last, change, next) => {
  expect(nextVersion(last, change)).toBe(next);
});
