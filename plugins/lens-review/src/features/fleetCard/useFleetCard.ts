import { useApi } from '@backstage/core-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { FleetTotals } from '@genai-lens/backstage-plugin-lens-review-common';
import { statusOf } from '@genai-lens/ui-components';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { lensReviewApiRef } from '../../api';
import { groupFilter } from './groupFilter';

/** How the members of a group stand against one lens. */
export interface FleetCardRow {
  readonly lensId: string;
  readonly lensName: string;
  readonly totals: FleetTotals;
}

/** The server does not know the group, or not yet, or shows it to nobody like this person. */
const NOTHING_TO_SHOW = new Set([400, 403, 404]);

/** The sums of the entity's members, for each lens that concerns one of them or may do so. */
export function useFleetCard() {
  const api = useApi(lensReviewApiRef);
  const filter = groupFilter(useEntity().entity);
  const key = JSON.stringify(filter);
  return useAsyncRetry(async (): Promise<readonly FleetCardRow[]> => {
    if (!filter) return [];
    try {
      const { items } = await api.listLenses();
      const rows = await Promise.all(
        items
          .filter(({ status }) => status === 'published')
          .map(async ({ id, name }) => {
            const { totals } = await api.fleet.getSummary({
              lens: id,
              ...filter,
            });
            return { lensId: id, lensName: name, totals };
          }),
      );
      return rows.filter(
        ({ totals }) => totals.components + totals.outButDepends > 0,
      );
    } catch (error) {
      if (NOTHING_TO_SHOW.has(statusOf(error) ?? 0)) return [];
      throw error;
    }
  }, [api, key]);
}
