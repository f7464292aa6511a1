import { useCallback } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { FleetApplicabilityQuery } from '@genai-lens/backstage-plugin-lens-review-common';
import { lensReviewApiRef } from '../../../api';
import { DecisionList, filterBody, FleetFilters } from '../location';
import { useMorePages } from '../useMorePages';

/** Components on a page. */
const PAGE_SIZE = 100;

interface ApplicabilityOptions {
  readonly lensId: string;
  readonly list: DecisionList;
  readonly filters: FleetFilters;
}

/** Components to decide about, a page after the other; filters on reviews do not count here. */
export function useApplicability(options: ApplicabilityOptions) {
  const api = useApi(lensReviewApiRef);
  const key = JSON.stringify(queryOf(options));
  const loadPage = useCallback(
    (cursor: string | undefined, signal: AbortSignal) => {
      const query: FleetApplicabilityQuery = JSON.parse(key);
      return api.fleet.listApplicability({ ...query, cursor }, { signal });
    },
    [api, key],
  );
  return useMorePages(loadPage);
}

function queryOf(options: ApplicabilityOptions): FleetApplicabilityQuery {
  const { status, risk, choice, ...attributes } = filterBody(options.filters);
  return {
    lens: options.lensId,
    status: options.list,
    limit: PAGE_SIZE,
    ...attributes,
  };
}
