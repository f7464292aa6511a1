import { ApplicabilityDecision } from '../../model';
import { fromDecisionRow } from '../rows';
import { Db, DecisionRow } from '../types';

/** SQLite takes at most 32,766 values in a statement; an entity with so many dependencies is none to list. */
const MOST_ENTITIES = 1000;

/** What people said of the given entities, for all lenses. */
export async function listDecisions(options: {
  db: Db;
  entityRefs: readonly string[];
}): Promise<ApplicabilityDecision[]> {
  const rows = await options
    .db<DecisionRow>('applicability_decisions')
    .whereIn('entity_ref', options.entityRefs.slice(0, MOST_ENTITIES));
  return rows.map(fromDecisionRow);
}
