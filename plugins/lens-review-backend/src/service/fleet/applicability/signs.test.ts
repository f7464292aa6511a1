import { PeerCount } from '../../../database/operations/fleetApplicability';
import { signsOf } from './signs';

const MODEL = 'model:default/x';
const API = 'api:default/y';

const counts = (...items: [string, number, number][]) =>
  new Map(
    items.map(([value, applies, not]): [string, PeerCount] => [
      value,
      { value, in: applies, out: not },
    ]),
  );
const none = counts();
const traits = { dependency: [], tag: [], type: [], system: [] };

function signs(change: Partial<Parameters<typeof signsOf>[0]>) {
  return signsOf({
    traits,
    status: 'undecided',
    peers: { dependency: none, tag: none, type: none, system: none },
    ...change,
  }).map(({ kind, value, speaks, ...n }) =>
    [kind, value, speaks, n.in, n.out].join(' '),
  );
}

describe('signsOf', () => {
  it.each<[number, number, string[]]>([
    [2, 1, ['tag t for 2 1']],
    [1, 2, ['tag t against 1 2']],
    [3, 2, []],
    [1, 0, []],
    [2, 0, ['tag t for 2 0']],
    [0, 0, []],
  ])('takes %d in and %d out for %j', (applies, not, expected) => {
    const peers = {
      dependency: none,
      tag: counts(['t', applies, not]),
      type: none,
      system: none,
    };
    expect(signs({ traits: { ...traits, tag: ['t'] }, peers })).toEqual(
      expected,
    );
  });

  it('does not count the component itself', () => {
    const peers = {
      dependency: none,
      tag: none,
      type: counts(['service', 0, 2]),
      system: none,
    };
    const mine = { traits: { ...traits, type: ['service'] }, peers };
    expect(signs({ ...mine, status: 'out' })).toEqual([]);
    expect(signs(mine)).toEqual(['type service against 0 2']);
  });

  it('begins with what says so by itself, then with what is known best', () => {
    const peers = {
      dependency: counts([API, 9, 0]),
      tag: counts(['few', 2, 0], ['many', 8, 0]),
      type: none,
      system: none,
    };
    expect(
      signs({
        traits: { ...traits, dependency: [API, MODEL], tag: ['few', 'many'] },
        via: MODEL,
        peers,
      }),
    ).toEqual([
      `dependency ${MODEL} for 0 0`,
      `dependency ${API} for 9 0`,
      'tag many for 8 0',
      'tag few for 2 0',
    ]);
  });
});
