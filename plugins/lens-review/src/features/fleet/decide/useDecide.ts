import { useApi } from '@backstage/core-plugin-api';
import { FleetDecisionReply } from '@genai-lens/backstage-plugin-lens-review-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { lensReviewApiRef } from '../../../api';

/** Components that one call takes. */
const MOST = 500;

/** Writes one decision about many components. */
export function useDecide(options: {
  lensId: string;
  status: 'in' | 'out';
  onDecided: (reply: FleetDecisionReply) => void;
}) {
  const api = useApi(lensReviewApiRef);
  const { lensId, status, onDecided } = options;
  return useAsyncFn(
    async (entityRefs: readonly string[], reason: string) => {
      let decided = 0;
      const items: FleetDecisionReply['items'] = [];
      for (let start = 0; start < entityRefs.length; start += MOST) {
        const reply = await api.fleet.decideApplicability({
          lens: lensId,
          items: entityRefs
            .slice(start, start + MOST)
            .map(entityRef => ({ entityRef })),
          status,
          reason,
        });
        decided += reply.decided;
        items.push(...reply.items);
      }
      onDecided({ decided, items });
    },
    [api, lensId, status, onDecided],
  );
}
