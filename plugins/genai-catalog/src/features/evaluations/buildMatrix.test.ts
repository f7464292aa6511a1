import { runOf, versionOf } from '../../__testUtils__/versions';
import { buildMatrix, suitesOf } from './buildMatrix';

const versions = [
  versionOf('3', { models: ['model:default/b'] }),
  versionOf('2', {
    evaluations: [
      runOf({ model: 'a', suite: 'tone', score: 0.5, latest: false }),
      runOf({ model: 'a', suite: 'tone', score: 0.8 }),
      runOf({ model: 'a', suite: 'facts', score: 0.9 }),
    ],
  }),
];
const scores = (suite?: string) =>
  buildMatrix(versions, { suite }).rows.map(({ model, cells }) => [
    model,
    cells.map(cell =>
      cell.suites.map(each => [
        each.suite,
        each.latest.score,
        each.runs.length,
      ]),
    ),
  ]);

it('has a row a model and a cell a version, also where nobody has tried', () => {
  expect(scores()).toEqual([
    [
      'a',
      [
        [],
        [
          ['facts', 0.9, 1],
          ['tone', 0.8, 2],
        ],
      ],
    ],
    ['model:default/b', [[], []]],
  ]);
});

it('looks at one suite alone', () => {
  expect(suitesOf(versions)).toEqual(['facts', 'tone']);
  expect(scores('tone')).toEqual([
    ['a', [[], [['tone', 0.8, 2]]]],
    ['model:default/b', [[], []]],
  ]);
});

it('takes a model for one, whatever it is called', () => {
  const { rows } = buildMatrix(versions, {
    refs: new Map([['a', 'model:default/b']]),
  });
  expect(rows.map(({ model }) => model)).toEqual(['model:default/b']);
});
