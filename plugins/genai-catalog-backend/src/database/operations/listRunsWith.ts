import { Evaluation } from '../../model';
import { fromEvaluationRow } from '../rows';
import { Db, EvaluationRow } from '../types';

/** A run, and the version that was evaluated. */
export type RunOfVersion = Evaluation & { readonly version: string };

/** Evaluations that were run with a model, by any of its names, newest first, those after `after`. */
export async function listRunsWith(options: {
  db: Db;
  models: readonly string[];
  /** Only of these assets. */
  assetIds: readonly string[];
  after?: { readonly runAt: string; readonly id: string };
  limit: number;
}): Promise<RunOfVersion[]> {
  const { db, models, assetIds, after, limit } = options;
  const query = db('evaluations')
    .join('versions', 'versions.id', 'evaluations.version_id')
    .whereIn('evaluations.model', models)
    .whereIn('evaluations.asset_id', assetIds)
    .orderBy([
      { column: 'evaluations.run_at', order: 'desc' },
      { column: 'evaluations.id', order: 'desc' },
    ])
    .limit(limit)
    .select('evaluations.*', 'versions.version');
  if (after) {
    query.whereRaw('(evaluations.run_at, evaluations.id) < (?, ?)', [
      after.runAt,
      after.id,
    ]);
  }
  const rows: (EvaluationRow & { version: string })[] = await query;
  return rows.map(row => ({ ...fromEvaluationRow(row), version: row.version }));
}
