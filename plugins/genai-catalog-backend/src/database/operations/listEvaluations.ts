import { Evaluation } from '../../model';
import { forEachIn } from '../chunks';
import { fromEvaluationRow } from '../rows';
import { Db, EvaluationRow } from '../types';

/** Every run against versions of the assets, oldest first. */
export async function listEvaluations(options: {
  db: Db;
  assetIds: Iterable<string>;
}): Promise<Evaluation[]> {
  const rows = await forEachIn(options.assetIds, some =>
    options
      .db<EvaluationRow>('evaluations')
      .whereIn('asset_id', some)
      .orderBy(['run_at', 'id']),
  );
  return rows.map(fromEvaluationRow);
}
