import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { FleetComponentsQuery } from '@genai-lens/backstage-plugin-lens-review-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { lensReviewApiRef } from '../../../api';

/** Components on a page. */
export const PAGE_SIZE = 25;

/** A page of components and the way to the next and the one before; another query begins at the first. */
export function useComponentPages(query: FleetComponentsQuery) {
  const api = useApi(lensReviewApiRef);
  const key = JSON.stringify(query);
  const [visited, setVisited] = useState<{
    key: string;
    /** Cursors of the pages from the second to the one that is shown. */
    cursors: readonly string[];
  }>({ key, cursors: [] });
  const cursors = visited.key === key ? visited.cursors : [];
  const cursor = cursors[cursors.length - 1];
  const state = useAsyncRetry(
    () => api.fleet.listComponents({ ...query, cursor, limit: PAGE_SIZE }),
    [api, key, cursor],
  );
  const next = state.value?.nextCursor;
  return {
    ...state,
    /** Components before this page. */
    offset: cursors.length * PAGE_SIZE,
    goOn: next && (() => setVisited({ key, cursors: [...cursors, next] })),
    goBack:
      cursors.length > 0
        ? () => setVisited({ key, cursors: cursors.slice(0, -1) })
        : undefined,
  };
}
