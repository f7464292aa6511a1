import { Evaluation } from '../../model';
import { EvaluationRow } from '../types';

/** A run as a row. */
export function toEvaluationRow(evaluation: Evaluation): EvaluationRow {
  return {
    id: evaluation.id,
    asset_id: evaluation.assetId,
    version_id: evaluation.versionId,
    model: evaluation.model,
    suite: evaluation.suite,
    score: evaluation.score ?? null,
    threshold: evaluation.threshold ?? null,
    passed: evaluation.passed,
    run_at: evaluation.runAt,
    link: evaluation.link ?? null,
    by: evaluation.by,
    at: evaluation.at,
  };
}

/** What `toEvaluationRow` wrote. */
export function fromEvaluationRow(row: EvaluationRow): Evaluation {
  return {
    id: row.id,
    assetId: row.asset_id,
    versionId: row.version_id,
    model: row.model,
    suite: row.suite,
    score: row.score ?? undefined,
    threshold: row.threshold ?? undefined,
    passed: Boolean(row.passed),
    runAt: row.run_at,
    link: row.link ?? undefined,
    by: row.by,
    at: row.at,
  };
}
