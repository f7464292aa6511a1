import {
  AssetVersion,
  VersionEvaluation,
} from '@genai-lens/backstage-plugin-genai-catalog-common';

/** The runs of a suite with a model against a version, oldest first; the last one counts. */
export interface SuiteRuns {
  readonly suite: string;
  readonly runs: readonly VersionEvaluation[];
  readonly latest: VersionEvaluation;
}

/** What is known of a model with a version. */
export interface MatrixCell {
  readonly version: string;
  /** By suite; empty: nobody has tried. */
  readonly suites: readonly SuiteRuns[];
}

export interface MatrixRow {
  /** Its reference where that is known, else as evaluations and versions name it. */
  readonly model: string;
  /** One for each version, in their order. */
  readonly cells: readonly MatrixCell[];
}

/** Evaluations as models × versions. */
export interface EvaluationMatrix {
  readonly versions: readonly AssetVersion[];
  readonly rows: readonly MatrixRow[];
}

/** Every suite that was run, by name. */
export function suitesOf(versions: readonly AssetVersion[]): readonly string[] {
  const names = versions.flatMap(({ evaluations }) =>
    evaluations.map(({ suite }) => suite),
  );
  return [...new Set(names)].sort();
}

/**
 * A row for every model that was evaluated, or that a version names and nobody evaluated; with `suite`, what that suite
 * alone says, and with `refs`, the references of models that are named otherwise.
 */
export function buildMatrix(
  versions: readonly AssetVersion[],
  options: { suite?: string; refs?: ReadonlyMap<string, string> } = {},
): EvaluationMatrix {
  const { suite, refs } = options;
  const nameOf = (model: string) => refs?.get(model) ?? model;
  const models = new Set(
    versions.flatMap(version => [
      ...version.evaluations.map(({ model }) => nameOf(model)),
      ...version.models.map(nameOf),
    ]),
  );
  return {
    versions,
    rows: [...models].sort().map(model => ({
      model,
      cells: versions.map(version => ({
        version: version.version,
        suites: suiteRuns(
          version.evaluations.filter(
            run =>
              nameOf(run.model) === model && (!suite || run.suite === suite),
          ),
        ),
      })),
    })),
  };
}

function suiteRuns(
  evaluations: readonly VersionEvaluation[],
): readonly SuiteRuns[] {
  const bySuite = new Map<string, VersionEvaluation[]>();
  for (const run of evaluations) {
    bySuite.set(run.suite, [...(bySuite.get(run.suite) ?? []), run]);
  }
  return [...bySuite]
    .map(([suite, runs]) => ({
      suite,
      runs,
      latest: runs.find(run => run.latest) ?? runs[runs.length - 1],
    }))
    .sort((a, b) => a.suite.localeCompare(b.suite));
}
