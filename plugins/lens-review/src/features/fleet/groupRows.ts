import {
  DOCUMENTED_RISKS,
  FleetGroup,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** Up to so many groups are all shown at first; of more only those that have groups below them. */
const FEW = 20;

/** A group as a row. */
export interface GroupRow {
  readonly group: FleetGroup;
  /** Groups above it. */
  readonly depth: number;
  /** Groups right below it; those of a closed group have no row. */
  readonly below: number;
  readonly isOpen: boolean;
}

/**
 * The groups as rows, each below its parent, worst first among those of the same parent. `turned`: keys of the groups
 * that are open although they would be closed, or the other way round.
 */
export function groupRows(
  groups: readonly FleetGroup[],
  turned: readonly string[] = [],
): readonly GroupRow[] {
  const keys = new Set(groups.map(({ key }) => key));
  const childrenOf = (key: string | undefined) =>
    groups.filter(({ parent }) =>
      parent !== undefined && keys.has(parent) ? parent === key : !key,
    );
  const rowsBelow = (parent: string | undefined, depth: number): GroupRow[] =>
    worstFirst(childrenOf(parent)).flatMap(group => {
      const children = childrenOf(group.key);
      const opensBySelf =
        groups.length <= FEW ||
        children.some(({ key }) => childrenOf(key).length > 0);
      const isOpen =
        children.length > 0 && opensBySelf !== turned.includes(group.key);
      return [
        { group, depth, below: children.length, isOpen },
        ...(isOpen ? rowsBelow(group.key, depth + 1) : []),
      ];
    });
  return rowsBelow(undefined, 0);
}

/** The groups, worst first: by what was never reviewed, then by open best practices from the highest risk on. */
function worstFirst(groups: readonly FleetGroup[]): readonly FleetGroup[] {
  return [...groups].sort((a, b) => {
    const ranksA = ranks(a);
    const ranksB = ranks(b);
    const differs = ranksA.findIndex((rank, index) => rank !== ranksB[index]);
    return differs < 0
      ? a.title.localeCompare(b.title, 'en')
      : ranksB[differs] - ranksA[differs];
  });
}

function ranks(group: FleetGroup): readonly number[] {
  return [
    group.neverReviewed,
    ...DOCUMENTED_RISKS.map(risk => group.openPractices[risk]),
  ];
}
