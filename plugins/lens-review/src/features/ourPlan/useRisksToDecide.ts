import { useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { AcceptanceList } from '@genai-lens/backstage-plugin-lens-review-common';
import { statusOf } from '@genai-lens/ui-components';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { lensReviewApiRef } from '../../api';

const PAGE_SIZE = 5;
const NONE: AcceptanceList = { items: [], totalItems: 0 };

/** Requests to accept a risk on which the reader may decide, over all lenses, page by page. */
export function useRisksToDecide() {
  const { plan } = useApi(lensReviewApiRef);
  const [value, setValue] = useState<AcceptanceList>();
  const [{ loading, error }, load] = useAsyncFn(
    async (cursor?: string) => {
      const next = await plan
        .listAcceptances({ decidableBy: 'me', cursor, limit: PAGE_SIZE })
        .catch(reason => {
          // Who may not read lenses has nothing to decide.
          if (statusOf(reason) === 403) return NONE;
          throw reason;
        });
      setValue(before =>
        cursor && before
          ? { ...next, items: [...before.items, ...next.items] }
          : next,
      );
    },
    [plan],
  );
  useEffect(() => {
    load();
  }, [load]);
  const cursor = value?.nextCursor;
  return {
    value,
    loading,
    error,
    retry: () => load(),
    loadMore: cursor ? () => load(cursor) : undefined,
  };
}
