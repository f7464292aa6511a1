import {
  EvaluationsInput,
  EvaluationsQuery,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import { NewEvaluation } from '../../ledger';
import { runsOfPromptfoo } from './runsOfPromptfoo';

/** The runs that somebody sent, in either of the two shapes. Pure. */
export function runsOf(
  { evaluations = [], results }: EvaluationsInput,
  options: { query: EvaluationsQuery; now: Date },
): readonly NewEvaluation[] {
  if (results) {
    return runsOfPromptfoo(results, options);
  }
  return evaluations.map(run => ({
    ...run,
    runAt: run.runAt ?? options.now.toISOString(),
    passed: run.passed ?? reaches(run),
  }));
}

function reaches({
  score,
  threshold,
}: {
  score?: number;
  threshold?: number;
}): boolean {
  return score !== undefined && threshold !== undefined && score >= threshold;
}
