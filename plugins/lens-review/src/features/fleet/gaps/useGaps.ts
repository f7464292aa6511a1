import { useApi } from '@backstage/core-plugin-api';
import { FleetGapsQuery } from '@genai-lens/backstage-plugin-lens-review-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { lensReviewApiRef } from '../../../api';
import { filterBody, FleetFilters } from '../location';

/** Best practices that components lack, worst first. */
export function useGaps(query: {
  lensId: string;
  filters: FleetFilters;
  pillar?: string;
  limit: number;
}) {
  const api = useApi(lensReviewApiRef);
  const { lensId, filters, pillar, limit } = query;
  const body: FleetGapsQuery = {
    lens: lensId,
    pillar,
    limit,
    ...filterBody(filters),
  };
  const key = JSON.stringify(body);
  return useAsyncRetry(() => api.fleet.listGaps(body), [api, key]);
}
