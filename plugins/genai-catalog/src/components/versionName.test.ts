import { shortName } from './versionName';

it.each([
  ['7', '7'],
  ['DRAFT@7eed5d4ab831', 'DRAFT@7eed5d4a'],
  ['0123456789abcdef0123456789abcdef01234567', '01234567'],
  ['v2@home', 'v2@home'],
])('shortens %s to %s', (version, expected) => {
  expect(shortName(version)).toBe(expected);
});
