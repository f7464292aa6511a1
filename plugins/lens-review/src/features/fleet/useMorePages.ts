import { useCallback, useEffect, useRef, useState } from 'react';

/** A page of a list that goes on. */
export interface CursorPage<TItem> {
  readonly items: readonly TItem[];
  readonly totalItems: number;
  /** Missing: this is the last page. */
  readonly nextCursor?: string;
}

interface PagesState<TItem> {
  readonly items: readonly TItem[];
  /** Undefined: not known yet. */
  readonly totalItems?: number;
  /** Undefined: these are all. */
  readonly nextCursor?: string;
  readonly isLoading: boolean;
  readonly error?: Error;
}

/**
 * A list that grows page by page. `loadPage` is memoized by the caller; with another one the list begins anew.
 *
 * Replies to calls before the last one are not wanted any more.
 */
export function useMorePages<TItem>(
  loadPage: (
    cursor: string | undefined,
    signal: AbortSignal,
  ) => Promise<CursorPage<TItem>>,
) {
  const [state, setState] = useState<PagesState<TItem>>({
    items: [],
    isLoading: true,
  });
  const current = useRef<AbortController>(undefined);

  const load = useCallback(
    async (before: Pick<PagesState<TItem>, 'items' | 'nextCursor'>) => {
      current.current?.abort();
      const controller = new AbortController();
      const { signal } = controller;
      current.current = controller;
      setState({ ...before, isLoading: true, error: undefined });
      try {
        const page = await loadPage(before.nextCursor, signal);
        if (!signal.aborted) {
          setState({
            items: [...before.items, ...page.items],
            totalItems: page.totalItems,
            nextCursor: page.nextCursor,
            isLoading: false,
          });
        }
      } catch (error) {
        if (!signal.aborted) {
          setState({
            ...before,
            isLoading: false,
            error: error instanceof Error ? error : new Error(String(error)),
          });
        }
      }
    },
    [loadPage],
  );
  const reload = useCallback(() => load({ items: [] }), [load]);

  useEffect(() => {
    reload();
    return () => current.current?.abort();
  }, [reload]);

  return { ...state, reload, loadMore: () => load(state) };
}
