import { fieldChanges } from './fieldChanges';
import { LensDiffItem, LensDiffPart } from './types';

/** One thing of a lens in the form in which two versions are compared. */
export interface Comparable {
  /** What makes two of them the same thing. */
  readonly key: string;
  readonly item: LensDiffItem;
  readonly fields: object;
}

/** What was added, removed and changed from one list to the other; the order of the lists is not compared. */
export function comparePart(
  from: readonly Comparable[],
  to: readonly Comparable[],
): LensDiffPart {
  const before = byKey(from);
  const after = byKey(to);
  return {
    added: to.filter(({ key }) => !before.has(key)).map(({ item }) => item),
    removed: from.filter(({ key }) => !after.has(key)).map(({ item }) => item),
    changed: to.flatMap(({ key, item, fields }) => {
      const old = before.get(key);
      const changes = old ? fieldChanges(old.fields, fields) : [];
      return changes.length > 0 ? [{ ...item, fields: changes }] : [];
    }),
  };
}

function byKey(list: readonly Comparable[]): ReadonlyMap<string, Comparable> {
  return new Map(list.map(entry => [entry.key, entry]));
}
