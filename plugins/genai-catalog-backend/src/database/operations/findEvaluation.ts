import { Evaluation } from '../../model';
import { fromEvaluationRow } from '../rows';
import { Db, EvaluationRow } from '../types';

/** The run with this id. */
export async function findEvaluation(options: {
  db: Db;
  id: string;
}): Promise<Evaluation | undefined> {
  const { db, id } = options;
  const row = await db<EvaluationRow>('evaluations').where({ id }).first();
  return row && fromEvaluationRow(row);
}
