import { ApplicabilityDecision } from '../../model';
import { toDecisionRow } from '../rows';
import { Db, DecisionRow } from '../types';

/** Writes a person's word over the last one. */
export async function upsertDecision(options: {
  tx: Db;
  decision: ApplicabilityDecision;
}): Promise<void> {
  await options
    .tx<DecisionRow>('applicability_decisions')
    .insert(toDecisionRow(options.decision))
    .onConflict(['entity_ref', 'lens_id'])
    .merge();
}
