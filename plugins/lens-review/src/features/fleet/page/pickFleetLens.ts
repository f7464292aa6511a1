/** The lens that the URL names, else the first; undefined where the one it names is not there. */
export function pickFleetLens<TLens extends { readonly id: string }>(
  lenses: readonly TLens[],
  wanted: string | undefined,
): TLens | undefined {
  return wanted ? lenses.find(({ id }) => id === wanted) : lenses[0];
}
