import { FleetComponentsQuery } from '@genai-lens/backstage-plugin-lens-review-common';
import { filterBody, FleetLocation } from '../location';

/** What the list asks for; the same for a page and for the CSV file. */
export function componentsQuery(
  lensId: string,
  location: FleetLocation,
): FleetComponentsQuery {
  const { filters, pillar, sort } = location;
  return {
    lens: lensId,
    pillar,
    sort: sort.column,
    order: orderOf(sort),
    ...filterBody(filters),
  };
}

/** The server counts the worst risk as the largest, the lowest maturity as the smallest. */
function orderOf(sort: FleetLocation['sort']): 'asc' | 'desc' {
  return sort.descending ? 'desc' : 'asc';
}
