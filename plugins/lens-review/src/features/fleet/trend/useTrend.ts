import { useApi } from '@backstage/core-plugin-api';
import { FleetTrendQuery } from '@genai-lens/backstage-plugin-lens-review-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { lensReviewApiRef } from '../../../api';
import { filterBody, FleetFilters } from '../location';

/** How the numbers of the fleet have moved. */
export function useTrend(query: {
  lensId: string;
  filters: FleetFilters;
  days: number;
}) {
  const api = useApi(lensReviewApiRef);
  const { lensId, filters, days } = query;
  const body: FleetTrendQuery = { lens: lensId, days, ...filterBody(filters) };
  const key = JSON.stringify(body);
  return useAsyncRetry(() => api.fleet.getTrend(body), [api, key]);
}
