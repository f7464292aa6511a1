/** Freezes a tree of plain objects and arrays, in place. */
export function deepFreeze<T>(tree: T): T {
  if (typeof tree === 'object' && tree !== null && !Object.isFrozen(tree)) {
    Object.freeze(tree);
    Object.values(tree).forEach(deepFreeze);
  }
  return tree;
}
