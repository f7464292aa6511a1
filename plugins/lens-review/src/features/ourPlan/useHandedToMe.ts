import { useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { MyHandovers } from '@genai-lens/backstage-plugin-lens-review-common';
import { statusOf } from '@genai-lens/ui-components';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { lensReviewApiRef } from '../../api';

const PAGE_SIZE = 5;

/** Questions that are handed to the reader or one of the reader's groups, page by page. */
export function useHandedToMe() {
  const { plan } = useApi(lensReviewApiRef);
  const [value, setValue] = useState<MyHandovers>();
  const [{ loading, error }, load] = useAsyncFn(
    async (cursor?: string) => {
      const next = await plan
        .listMyHandovers({ cursor, limit: PAGE_SIZE })
        .catch((reason): MyHandovers => {
          // Who may not read reviews has nothing to answer.
          if (statusOf(reason) === 403) return { items: [] };
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
