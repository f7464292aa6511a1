/** For each group the first of those right above it that is one of them, too, unless that would lead back to the group. */
export function parentsAmong(
  groups: readonly string[],
  parentsOf: (group: string) => readonly string[],
): ReadonlyMap<string, string> {
  const among = new Set(groups);
  const parents = new Map<string, string>();
  const leadsTo = (group: string, from: string): boolean => {
    for (
      let at: string | undefined = from;
      at !== undefined;
      at = parents.get(at)
    ) {
      if (at === group) {
        return true;
      }
    }
    return false;
  };
  for (const group of [...among].sort()) {
    const parent = parentsOf(group).find(
      candidate => among.has(candidate) && !leadsTo(group, candidate),
    );
    if (parent !== undefined) {
      parents.set(group, parent);
    }
  }
  return parents;
}
