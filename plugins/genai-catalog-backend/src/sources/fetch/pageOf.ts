import { SourcePage, SourceProblem } from '../../model';

/** What became of one asset: it was read, or something went wrong, or both, or it is not there any more. */
export interface Outcome<Raw> {
  readonly item?: Raw;
  readonly problem?: SourceProblem;
  /** Its external id, where it was deleted after it had been listed. */
  readonly removed?: string;
}

/** A page of the assets that were read, in their order, whichever was ready first. */
export function pageOf<Raw>(
  outcomes: readonly Outcome<Raw>[],
): SourcePage<Raw> {
  return {
    items: outcomes.flatMap(({ item }) => (item === undefined ? [] : [item])),
    problems: outcomes.flatMap(({ problem }) => problem ?? []),
    removed: outcomes.flatMap(({ removed }) => removed ?? []),
  };
}
