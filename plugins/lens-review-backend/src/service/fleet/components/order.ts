import { COMPONENT_ORDERS } from '../../../database/operations/fleetQueries';
import { ComponentSort } from '../../../model';

/** How a list of components is sorted. */
export interface ListOrder {
  readonly sort: ComponentSort;
  readonly order: 'asc' | 'desc';
}

/** Where nothing is said, the worst, the first by name or the latest comes first. */
export function orderOf(asked: {
  sort: ComponentSort;
  order?: 'asc' | 'desc';
}): ListOrder {
  const { sort, order = COMPONENT_ORDERS[sort].natural } = asked;
  return { sort, order };
}

/** What the list is sorted by, in a cursor. */
export function positionForm(sort: ComponentSort): 'number' | 'string' {
  return COMPONENT_ORDERS[sort].form === 'number' ? 'number' : 'string';
}
