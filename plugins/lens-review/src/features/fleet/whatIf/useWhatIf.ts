import { useApi } from '@backstage/core-plugin-api';
import { FleetWhatIfQuery } from '@genai-lens/backstage-plugin-lens-review-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { lensReviewApiRef } from '../../../api';
import { filterBody, FleetFilters } from '../location';

/** What the provider would close; the best practices that are chosen are those that components lack. */
export function useWhatIf(options: {
  lensId: string;
  provider: string;
  filters: FleetFilters;
}) {
  const api = useApi(lensReviewApiRef);
  const { lensId, provider, filters } = options;
  const { dependsOn, ...others } = filterBody(filters);
  const body: FleetWhatIfQuery = { lens: lensId, provider, ...others };
  const key = JSON.stringify(body);
  return useAsyncRetry(() => api.fleet.getWhatIf(body), [api, key]);
}
