import { ApplicabilityDecision } from '../../model';
import { DecisionRow } from '../types';

/** A person's word as a row. */
export function toDecisionRow(decision: ApplicabilityDecision): DecisionRow {
  return {
    entity_ref: decision.entityRef,
    lens_id: decision.lensId,
    status: decision.status,
    reason: decision.reason,
    decided_by: decision.by,
    decided_at: decision.at,
  };
}

/** What `toDecisionRow` wrote. */
export function fromDecisionRow(row: DecisionRow): ApplicabilityDecision {
  return {
    entityRef: row.entity_ref,
    lensId: row.lens_id,
    status: row.status === 'in' ? 'in' : 'out',
    reason: row.reason,
    by: row.decided_by,
    at: row.decided_at,
  };
}
