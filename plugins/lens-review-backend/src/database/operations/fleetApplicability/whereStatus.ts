import { Knex } from 'knex';

/** Which components are listed; `outButDepends`: a person said out, and the catalog says otherwise. */
export type ApplicabilityStatus = 'in' | 'out' | 'undecided' | 'outButDepends';

/** Narrows a query over `entity_lenses`. */
export function whereStatus(
  query: Knex.QueryBuilder,
  status: ApplicabilityStatus,
): void {
  if (status === 'outButDepends') {
    query.where({ 'entity_lenses.status': 'out', 'entity_lenses.depends': 1 });
  } else {
    query.where('entity_lenses.status', status);
  }
}
