import { Maturity, MATURITY_WEIGHT, ScoredPractice } from '../model';

/** Whole percentages over the best practices in scope, weighted by documented risk; null where nothing is in scope. */
export function maturityOf(
  practices: readonly ScoredPractice[],
): Maturity | null {
  const inScope = practices.filter(({ state }) => state !== 'out-of-scope');
  const total = weightOf(inScope);
  if (total === 0) {
    return null;
  }
  const percent = (part: readonly ScoredPractice[]) =>
    Math.round((100 * weightOf(part)) / total);
  const claimed = inScope.filter(
    ({ state, contradicted }) => state === 'established' && !contradicted,
  );
  return {
    verified: percent(claimed.filter(({ verified }) => verified)),
    claimed: percent(claimed),
    possible: percent([
      ...claimed,
      ...inScope.filter(({ state }) => state === 'unknown'),
    ]),
  };
}

function weightOf(practices: readonly ScoredPractice[]): number {
  return practices.reduce(
    (sum, { documentedRisk }) => sum + MATURITY_WEIGHT[documentedRisk],
    0,
  );
}
