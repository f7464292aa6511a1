import { VersionEvaluation } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { latestRuns } from '../../ledger';
import { Evaluation } from '../../model';

/** Runs as callers see them, oldest first; takes them in that order too. */
export function presentEvaluations(
  evaluations: readonly Evaluation[],
): VersionEvaluation[] {
  const latest = new Set(latestRuns(evaluations));
  return [...evaluations].sort(inOrder).map(run => ({
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

/** Those of one time by what they are about, so that a repeated request gets the same reply. */
function inOrder(a: Evaluation, b: Evaluation): number {
  const [keyA, keyB] = [a, b].map(run =>
    JSON.stringify([run.runAt, run.model, run.suite]),
  );
  return keyA < keyB ? -1 : Number(keyA > keyB);
}
