import { Evaluation } from '../../model';
import { rowChunks } from '../chunks';
import { toEvaluationRow } from '../rows';
import { Db, EvaluationRow } from '../types';

/** Appends runs; one that is there already (same version, model, suite and time) stays as it is. */
export async function insertEvaluations(options: {
  tx: Db;
  evaluations: readonly Evaluation[];
}): Promise<void> {
  for (const rows of rowChunks(options.evaluations.map(toEvaluationRow))) {
    await options
      .tx<EvaluationRow>('evaluations')
      .insert(rows)
      .onConflict(['version_id', 'model', 'suite', 'run_at'])
      .ignore();
  }
}
