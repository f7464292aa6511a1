import { signWords } from './signWords';

it.each([
  [
    { kind: 'dependency', value: 'model:default/nova-pro', in: 4, out: 1 },
    'Depends on nova-pro',
    'others with it: 4 in, 1 out',
  ],
  [
    { kind: 'tag', value: 'java', in: 0, out: 6 },
    'Tag java',
    'others with it: 6 out',
  ],
  [{ kind: 'type', value: 'website', in: 0, out: 0 }, 'Type website', ''],
  [
    { kind: 'system', value: 'system:team-a/shop', in: 1, out: 0 },
    'Part of team-a/shop',
    'others with it: 1 in',
  ],
] as const)('%p', (sign, what, others) => {
  expect(signWords({ ...sign, speaks: 'for' })).toEqual({ what, others });
});
