import { useApi } from '@backstage/core-plugin-api';
import { FleetChangesQuery } from '@genai-lens/backstage-plugin-lens-review-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { lensReviewApiRef } from '../../../api';
import { filterBody, FleetFilters } from '../location';
import { useFleetLens } from '../useFleetLens';
import { useFleetSummary } from '../useFleetSummary';

/** A quarter, in days. */
const QUARTER = 92;

/** Everything that the page for risk owners tells; undefined while a part of it is on its way. */
export function useRiskReport(lensId: string, filters: FleetFilters) {
  const lens = useFleetLens(lensId);
  const summary = useFleetSummary({ lensId, filters });
  const changes = useChanges({
    lens: lensId,
    days: QUARTER,
    ...filterBody(filters),
  });
  const parts = [lens, summary, changes];
  const retry = () =>
    parts.filter(({ error }) => error).forEach(part => part.retry());
  return {
    value:
      lens.value && summary.value && changes.value
        ? {
            lens: lens.value,
            totals: summary.value.totals,
            changes: changes.value,
          }
        : undefined,
    error: parts.find(({ error }) => error)?.error,
    retry,
  };
}

function useChanges(query: FleetChangesQuery) {
  const api = useApi(lensReviewApiRef);
  const key = JSON.stringify(query);
  return useAsyncRetry(() => api.fleet.getChanges(query), [api, key]);
}
