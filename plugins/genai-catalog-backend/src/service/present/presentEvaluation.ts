import { VersionEvaluation } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { latestRuns } from '../../ledger';
import { Evaluation } from '../../model';

/** Runs as callers see them; takes them oldest first. */
export function presentEvaluations(
  evaluations: readonly Evaluation[],
): VersionEvaluation[] {
  const latest = new Set(latestRuns(evaluations));
  return evaluations.map(run => ({
    model: run.model,
    suite: run.suite,
    score: run.score,
    threshold: run.threshold,
    passed: run.passed,
    runAt: run.runAt,
    link: run.link,
    by: run.by,
    at: run.at,
    latest: latest.has(run),
  }));
}
