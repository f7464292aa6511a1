/** References of prompts, in the order of their inclusion; the last one includes the first. */
export type IncludeLoop = readonly string[];

/**
 * Finds prompts that include themselves, directly or through others.
 *
 * Keys and values are full entity references in lower case. Not every loop of a tangle is listed, but each tangle has
 * at least one, and without any the prompts can be put together. The answer does not depend on the order of the map.
 */
export function findIncludeLoops(
  includes: ReadonlyMap<string, readonly string[]>,
): readonly IncludeLoop[] {
  const loops = new Map<string, IncludeLoop>();
  const done = new Set<string>();
  for (const start of [...includes.keys()].sort()) {
    walk({
      start,
      includes,
      done,
      found: loop => loops.set(loop.join(), loop),
    });
  }
  return Object.freeze([...loops.values()]);
}

type Walk = {
  start: string;
  includes: ReadonlyMap<string, readonly string[]>;
  done: Set<string>;
  found: (loop: IncludeLoop) => void;
};

/** Depth first with a stack of its own: a chain of ten thousand prompts would exhaust the engine's. */
function walk({ start, includes, done, found }: Walk): void {
  const path: string[] = [];
  const positions = new Map<string, number>();
  const pending: Iterator<string>[] = [];
  const enter = (ref: string) => {
    positions.set(ref, path.length);
    path.push(ref);
    pending.push((includes.get(ref) ?? [])[Symbol.iterator]());
  };
  if (!done.has(start)) {
    enter(start);
  }
  while (pending.length) {
    const next = pending[pending.length - 1].next();
    if (next.done) {
      pending.pop();
      const left = path.pop() ?? start;
      positions.delete(left);
      done.add(left);
      continue;
    }
    const position = positions.get(next.value);
    if (position !== undefined) {
      found(fromSmallest(path.slice(position)));
    } else if (!done.has(next.value)) {
      enter(next.value);
    }
  }
}

/** The same loop is the same list, wherever the walk met it. */
function fromSmallest(loop: readonly string[]): IncludeLoop {
  const first = loop.reduce((min, ref) => (ref < min ? ref : min));
  const index = loop.indexOf(first);
  return Object.freeze([...loop.slice(index), ...loop.slice(0, index)]);
}
