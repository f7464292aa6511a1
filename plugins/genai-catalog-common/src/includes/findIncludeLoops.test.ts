import fc from 'fast-check';
import { findIncludeLoops } from './findIncludeLoops';

type Graph = Record<string, string[]>;

const loopsIn = (graph: Graph) =>
  findIncludeLoops(new Map(Object.entries(graph)));

it.each<[string, Graph, string[][]]>([
  ['nothing', {}, []],
  ['a chain', { a: ['b'], b: ['c'] }, []],
  ['a diamond', { a: ['b', 'c'], b: ['d'], c: ['d'] }, []],
  ['itself', { a: ['a'] }, [['a']]],
  ['a pair', { b: ['a'], a: ['b'] }, [['a', 'b']]],
  [
    'a loop behind a chain',
    { a: ['b'], b: ['d'], d: ['c'], c: ['b'] },
    [['b', 'd', 'c']],
  ],
  ['two loops', { a: ['b'], b: ['a'], c: ['c'] }, [['a', 'b'], ['c']]],
  ['an unknown prompt', { a: ['gone'] }, []],
])('finds the loops of %s', (_name, graph, loops) => {
  expect(loopsIn(graph)).toEqual(loops);
});

it('follows a chain of a hundred thousand prompts', () => {
  const chain = new Map(
    Array.from({ length: 100_000 }, (_, i) => [`p${i}`, [`p${i + 1}`]]),
  );
  expect(findIncludeLoops(chain)).toEqual([]);
  chain.set('p100000', ['p99999']);
  expect(findIncludeLoops(chain)).toEqual([['p100000', 'p99999']]);
});

/** Takes away what includes nothing that is left, until nothing changes: what stays is on or before a loop. */
function hasLoop(graph: Graph): boolean {
  const left = new Map(Object.entries(graph));
  for (let size = -1; size !== left.size; ) {
    size = left.size;
    for (const [ref, includes] of left) {
      if (!includes.some(other => left.has(other))) {
        left.delete(ref);
      }
    }
  }
  return left.size > 0;
}

it('finds a loop where there is one, and every loop found is real', () => {
  const ref = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  fc.assert(
    fc.property(fc.dictionary(ref, fc.array(ref, { maxLength: 3 })), graph => {
      const loops = loopsIn(graph);
      expect(loops.length > 0).toBe(hasLoop(graph));
      for (const loop of loops) {
        loop.forEach((from, i) =>
          expect(graph[from]).toContain(loop[(i + 1) % loop.length]),
        );
      }
      const entries = Object.entries(graph).reverse();
      expect(findIncludeLoops(new Map(entries))).toEqual(loops);
    }),
  );
});
