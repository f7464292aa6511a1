import { Evaluation } from '../../model';

/** The latest run of each suite with each model. Takes runs oldest first. */
export function latestRuns(
  evaluations: readonly Evaluation[],
): readonly Evaluation[] {
  const latest = new Map(
    evaluations.map(run => [
      JSON.stringify([run.versionId, run.model, run.suite]),
      run,
    ]),
  );
  return [...latest.values()];
}

/** Whether a version was evaluated, and whether it passed the latest run of everything. */
export function verdictOf(
  versionId: string,
  evaluations: readonly Evaluation[],
): 'none' | 'passed' | 'failed' {
  const runs = latestRuns(
    evaluations.filter(run => run.versionId === versionId),
  );
  if (runs.length === 0) {
    return 'none';
  }
  return runs.every(run => run.passed) ? 'passed' : 'failed';
}
