import { useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { Plan } from '@genai-lens/backstage-plugin-lens-review-common';
import { statusOf } from '@genai-lens/ui-components';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { lensReviewApiRef } from '../../api';

const PAGE_SIZE = 10;
const NONE: Plan = { items: [], totalItems: 0 };

/** What somebody is to close over all components, by due date, page by page. `me`: the reader and the reader's groups. */
export function usePlanOf(assignee: string) {
  const { plan } = useApi(lensReviewApiRef);
  const [value, setValue] = useState<Plan>();
  const [{ loading, error }, load] = useAsyncFn(
    async (cursor?: string) => {
      const next = await plan
        .getPlan({ assignee, cursor, limit: PAGE_SIZE })
        .catch(reason => {
          // Who may not read reviews is to close nothing.
          if (statusOf(reason) === 403) return NONE;
          throw reason;
        });
      setValue(before =>
        cursor && before
          ? { ...next, items: [...before.items, ...next.items] }
          : next,
      );
    },
    [plan, assignee],
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
