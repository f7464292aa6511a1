import { versionOf } from '../__testUtils__/versions';
import { findVersion } from './findVersion';

const versions = [
  versionOf('4@bbbb', { sourceVersion: '4' }),
  versionOf('4@aaaa', { sourceVersion: '4' }),
  versionOf('3'),
];

it.each([
  ['3', '3'],
  ['4@aaaa', '4@aaaa'],
  ['4', '4@bbbb'],
  ['5', undefined],
  [null, undefined],
])('finds by %s the version %s', (name, found) => {
  expect(findVersion(versions, name)?.version).toBe(found);
});
