import { isSamePerson } from './isSamePerson';

it.each([
  ['ann', 'user:default/ann', true],
  ['Ann@example.com', 'user:default/ann', true],
  ['user:other/ann', 'user:default/ann', true],
  ['arn:aws:iam::1:user/ann', 'user:default/ann', true],
  ['bob', 'user:default/ann', false],
])('takes %s and %s for one person: %s', (author, ref, expected) => {
  expect(isSamePerson(author, ref)).toBe(expected);
});
