import { useApi } from '@backstage/core-plugin-api';
import {
  FleetGrouping,
  FleetSummaryQuery,
} from '@genai-lens/backstage-plugin-lens-review-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { lensReviewApiRef } from '../../api';
import { filterBody, FleetFilters } from './location';

/** Sums of the fleet; while others are loaded, the last ones stay. */
export function useFleetSummary(query: {
  lensId: string;
  filters: FleetFilters;
  groupBy?: FleetGrouping;
}) {
  const api = useApi(lensReviewApiRef);
  const { lensId, filters, groupBy } = query;
  const body: FleetSummaryQuery = {
    lens: lensId,
    groupBy,
    ...filterBody(filters),
  };
  const key = JSON.stringify(body);
  return useAsyncRetry(() => api.fleet.getSummary(body), [api, key]);
}
