import { useApi } from '@backstage/core-plugin-api';
import { LensSummary } from '@genai-lens/backstage-plugin-lens-review-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { lensReviewApiRef } from '../../../api';

/** The draft as it was saved, with its findings. */
export function useDraft({ id, draft }: LensSummary) {
  const api = useApi(lensReviewApiRef);
  return useAsyncRetry(
    () => api.library.getDraft(id),
    // After every save, also somebody else's, there is another one.
    [api, id, draft?.revision],
  );
}
