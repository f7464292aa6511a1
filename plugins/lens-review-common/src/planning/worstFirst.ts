import { DOCUMENTED_RISKS, DocumentedRisk, Effort } from '../model';

/** What the order of a plan looks at. */
export interface Plannable {
  readonly pillarId: string;
  readonly documentedRisk: DocumentedRisk;
  readonly effort?: Effort;
}

const EFFORTS: readonly (Effort | undefined)[] = ['S', 'M', 'L', undefined];

/**
 * Orders open best practices: the highest documented risk first, then the pillars in the order of their priority and
 * those without one last, then what takes the least effort. What is equal stays in the order of the lens.
 */
export function worstFirst<T extends Plannable>(
  practices: readonly T[],
  { pillarPriority }: { pillarPriority: readonly string[] },
): readonly T[] {
  const rankOf = ({ pillarId, documentedRisk, effort }: Plannable) => {
    const priority = pillarPriority.indexOf(pillarId);
    return [
      DOCUMENTED_RISKS.indexOf(documentedRisk),
      priority < 0 ? pillarPriority.length : priority,
      EFFORTS.indexOf(effort),
    ];
  };
  return practices
    .map(practice => ({ practice, rank: rankOf(practice) }))
    .sort(({ rank: a }, { rank: b }) => {
      const first = a.findIndex((value, index) => value !== b[index]);
      return first < 0 ? 0 : a[first] - b[first];
    })
    .map(({ practice }) => practice);
}
