import { useCallback, useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  MilestoneSummary,
  Review,
} from '@genai-lens/backstage-plugin-lens-review-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { lensReviewApiRef } from '../../api';

/** The milestones of a review, newest first, page by page. */
export function useMilestones(review: Pick<Review, 'entityRef' | 'lensId'>) {
  const { entityRef, lensId } = review;
  const api = useApi(lensReviewApiRef);
  const [items, setItems] = useState<readonly MilestoneSummary[]>();
  const [cursor, setCursor] = useState<string>();
  const [{ loading, error }, load] = useAsyncFn(
    async (from?: string) => {
      const page = await api.milestones.list(entityRef, lensId, {
        cursor: from,
      });
      setItems((before = []) =>
        from ? [...before, ...page.items] : page.items,
      );
      setCursor(page.nextCursor);
    },
    [api, entityRef, lensId],
  );
  useEffect(() => {
    load();
  }, [load]);
  const loadMore = useCallback(() => load(cursor), [load, cursor]);
  return {
    items,
    loading,
    error,
    load,
    loadMore: cursor ? loadMore : undefined,
  };
}
