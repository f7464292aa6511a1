import { namesSameVersion } from './namesSameVersion';

it.each([
  ['amazon.titan-embed-text-v2:0', 'amazon.titan-embed-text-v1', false],
  ['amazon.nova-lite-v1:0', 'amazon.nova-lite-v1:0', true],
  [
    'anthropic.claude-haiku-4-5-20251001-v1:0',
    'regional.anthropic.claude-haiku-4-5-20251001-v1:0',
    true,
  ],
  [
    'anthropic.claude-3-5-sonnet-20241022-v2:0',
    'anthropic.claude-3-5-sonnet-20240620-v1:0',
    false,
  ],
  ['gpt-4o-2024-08-06', 'gpt-4o', true],
  ['gpt-4o-2024-08-06', 'gpt-4o-2024-05-13', false],
])('%p and %p: %p', (asked, found, expected) => {
  expect(namesSameVersion(asked, found)).toBe(expected);
});
