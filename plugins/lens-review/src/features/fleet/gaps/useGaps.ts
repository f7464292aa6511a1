import { useCallback } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { FleetGapsQuery } from '@genai-lens/backstage-plugin-lens-review-common';
import { lensReviewApiRef } from '../../../api';
import { filterBody, FleetFilters } from '../location';
import { useMorePages } from '../useMorePages';

/** Best practices on a page. */
const PAGE_SIZE = 20;

/** Best practices that components lack, worst first, a page after the other. */
export function useGaps(options: {
  lensId: string;
  filters: FleetFilters;
  pillar?: string;
}) {
  const api = useApi(lensReviewApiRef);
  const { lensId, filters, pillar } = options;
  const query: FleetGapsQuery = {
    lens: lensId,
    pillar,
    limit: PAGE_SIZE,
    ...filterBody(filters),
  };
  const key = JSON.stringify(query);
  const loadPage = useCallback(
    (cursor: string | undefined, signal: AbortSignal) =>
      api.fleet.listGaps({ ...JSON.parse(key), cursor }, { signal }),
    [api, key],
  );
  return useMorePages(loadPage);
}
