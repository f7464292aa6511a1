import { useApi } from '@backstage/core-plugin-api';
import useAsync from 'react-use/esm/useAsync';
import { lensReviewApiRef } from '../../../api';

/** What the filters can be set to. Where it cannot be told, the filters stay empty and the view says why. */
export function useFleetOptions(lensId: string) {
  const api = useApi(lensReviewApiRef);
  return useAsync(() => api.fleet.listOptions({ lens: lensId }), [api, lensId])
    .value;
}
