import { VersionEvaluation } from '@genai-lens/backstage-plugin-genai-catalog-common';

/** How many of the latest runs of a version passed. */
export interface Verdict {
  readonly runs: number;
  readonly passed: number;
}

export function verdictOf(evaluations: readonly VersionEvaluation[]): Verdict {
  const latest = evaluations.filter(run => run.latest);
  return {
    runs: latest.length,
    passed: latest.filter(run => run.passed).length,
  };
}
