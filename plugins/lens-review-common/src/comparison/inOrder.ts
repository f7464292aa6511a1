/** What there is now in its order, then what no longer is. */
export function inOrder<T extends { readonly id: string }>(
  now: readonly T[],
  before: readonly T[],
): readonly T[] {
  const ids = new Set(now.map(({ id }) => id));
  return [...now, ...before.filter(({ id }) => !ids.has(id))];
}
