import { useApi } from '@backstage/core-plugin-api';
import { FleetComponentsQuery } from '@genai-lens/backstage-plugin-lens-review-common';
import { useLocation, useNavigate } from 'react-router-dom';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { lensReviewApiRef } from '../../../api';

/** Components on a page. */
export const PAGE_SIZE = 25;

/**
 * A page of components and the way to the next and the one before; another query begins at the first. Which page it is
 * stands in the entry of the browser's history, so that the way back from a component leads to its page.
 */
export function useComponentPages(query: FleetComponentsQuery) {
  const api = useApi(lensReviewApiRef);
  const key = JSON.stringify(query);
  const location = useLocation();
  const navigate = useNavigate();
  const cursors = readCursors(location.state, key);
  const show = (next: readonly string[]) =>
    navigate(
      { search: location.search },
      { replace: true, state: { key, cursors: next } },
    );
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
    goOn: next && (() => show([...cursors, next])),
    goBack: cursors.length > 0 ? () => show(cursors.slice(0, -1)) : undefined,
  };
}

/** Cursors of the pages from the second to the one that is shown, if they belong to the query. */
function readCursors(state: unknown, key: string): readonly string[] {
  if (typeof state !== 'object' || state === null) return [];
  if (!('key' in state && state.key === key && 'cursors' in state)) return [];
  return Array.isArray(state.cursors)
    ? state.cursors.filter(cursor => typeof cursor === 'string')
    : [];
}
