import { useCallback } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { AcceptanceQuery } from '@genai-lens/backstage-plugin-lens-review-common';
import { lensReviewApiRef } from '../../../api';
import { filterBody, FleetFilters } from '../location';
import { useMorePages } from '../useMorePages';

/** Acceptances on a page. */
const PAGE_SIZE = 20;

interface AcceptancesOptions {
  readonly lensId: string;
  readonly filters: FleetFilters;
  readonly status: 'requested' | 'accepted';
  /** Only requests on which the reader may decide. */
  readonly onlyMine: boolean;
}

/** Accepted risks, or requests, a page after the other; filters on reviews do not count here. */
export function useAcceptances(options: AcceptancesOptions) {
  const api = useApi(lensReviewApiRef);
  const key = JSON.stringify(queryOf(options));
  const loadPage = useCallback(
    (cursor: string | undefined, signal: AbortSignal) => {
      const query: AcceptanceQuery = JSON.parse(key);
      return api.plan.listAcceptances({ ...query, cursor }, { signal });
    },
    [api, key],
  );
  return useMorePages(loadPage);
}

function queryOf(options: AcceptancesOptions): AcceptanceQuery {
  const { lensId, filters, onlyMine } = options;
  const { status, risk, choice, ...attributes } = filterBody(filters);
  return {
    ...attributes,
    lens: lensId,
    status: options.status,
    decidableBy: onlyMine ? 'me' : undefined,
    limit: PAGE_SIZE,
  };
}
