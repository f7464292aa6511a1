import { useCallback, useEffect, useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  HistoryEntry,
  Review,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { lensReviewApiRef } from '../../api';

const PAGE_SIZE = 30;

interface HistoryState {
  readonly entries: readonly HistoryEntry[];
  /** Undefined: there is nothing older. */
  readonly nextCursor?: string;
  readonly isLoading: boolean;
  readonly error?: Error;
}

const EMPTY: HistoryState = { entries: [], isLoading: true };

/** The history of a review, newest first, a page at a time; read again when the review has changed. */
export function useHistory(
  review: Pick<Review, 'entityRef' | 'lensId' | 'updatedAt'>,
) {
  const { entityRef, lensId, updatedAt } = review;
  const api = useApi(lensReviewApiRef);
  const [state, setState] = useState<HistoryState>(EMPTY);
  /** Replies to calls before the last one are not wanted any more. */
  const current = useRef<AbortController>(undefined);

  const load = useCallback(
    async (before: readonly HistoryEntry[], cursor?: string) => {
      current.current?.abort();
      const controller = new AbortController();
      const { signal } = controller;
      current.current = controller;
      setState({ entries: before, nextCursor: cursor, isLoading: true });
      try {
        const page = await api.listHistory(
          entityRef,
          lensId,
          { cursor, limit: PAGE_SIZE },
          { signal },
        );
        if (signal.aborted) return;
        setState({
          entries: [...before, ...page.items],
          nextCursor: page.nextCursor,
          isLoading: false,
        });
      } catch (error) {
        if (signal.aborted) return;
        setState({
          entries: before,
          nextCursor: cursor,
          isLoading: false,
          error: error instanceof Error ? error : new Error(String(error)),
        });
      }
    },
    [api, entityRef, lensId],
  );

  useEffect(() => {
    load([]);
    return () => current.current?.abort();
  }, [load, updatedAt]);

  const loadMore = () => load(state.entries, state.nextCursor);
  const reload = useCallback(() => load([]), [load]);
  return { ...state, loadMore, reload };
}
