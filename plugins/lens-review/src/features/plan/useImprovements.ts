import { useCallback, useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  Improvement,
  ImprovementList,
  Review,
} from '@genai-lens/backstage-plugin-lens-review-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { lensReviewApiRef } from '../../api';
import { isSamePractice } from './practiceKey';

const PAGE_SIZE = 25;
/** The most that the server gives at once. */
const MOST = 200;

/** Open best practices of a review, worst first, page by page; what is not saved yet is saved before. */
export function useImprovements(options: {
  review: Pick<Review, 'entityRef' | 'lensId'>;
  flush: () => Promise<void>;
  /** Begins with as many as there can be, because one of them is looked for. */
  isLookingFor: boolean;
}) {
  const { review, flush, isLookingFor } = options;
  const { entityRef, lensId } = review;
  const api = useApi(lensReviewApiRef);
  const [list, setList] = useState<ImprovementList>();
  const [{ loading, error }, load] = useAsyncFn(
    async (page: { cursor?: string; limit: number }) => {
      await flush();
      const next = await api.plan.listImprovements(entityRef, lensId, page);
      setList(before =>
        page.cursor && before
          ? { ...next, items: [...before.items, ...next.items] }
          : next,
      );
    },
    [api, entityRef, lensId, flush],
  );
  const first = isLookingFor ? MOST : PAGE_SIZE;
  useEffect(() => {
    load({ limit: first });
  }, [load, first]);

  const shown = list?.items.length ?? 0;
  const reload = useCallback(
    () => load({ limit: Math.min(Math.max(shown, first), MOST) }),
    [load, shown, first],
  );
  const put = useCallback(
    (item: Improvement) =>
      setList(
        before =>
          before && {
            ...before,
            items: before.items.map(each =>
              isSamePractice(each, item) ? item : each,
            ),
          },
      ),
    [],
  );
  const cursor = list?.nextCursor;
  return {
    list,
    loading,
    error,
    reload,
    put,
    loadMore: cursor ? () => load({ cursor, limit: PAGE_SIZE }) : undefined,
  };
}
