import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { lensReviewApiRef } from '../../api';

/** What changed from one version of a lens, or its draft, to another; undefined where there is nothing to compare with. */
export function useLensDiff(options: {
  lensId: string;
  from: string | undefined;
  to: string;
}) {
  const { lensId, from, to } = options;
  const api = useApi(lensReviewApiRef);
  return useAsyncRetry(
    async () =>
      from === undefined
        ? undefined
        : api.library.diff({ id: lensId, from, to }),
    [api, lensId, from, to],
  );
}
