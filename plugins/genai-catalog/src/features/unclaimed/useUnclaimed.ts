import { useCallback, useEffect, useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { LedgerAsset } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { genaiCatalogApiRef } from '../../api';
import { UnclaimedQuery } from './unclaimedQuery';

interface UnclaimedState {
  readonly items: readonly LedgerAsset[];
  /** Undefined: not known yet. */
  readonly totalItems?: number;
  /** Undefined: these are all. */
  readonly nextCursor?: string;
  readonly isLoading: boolean;
  readonly error?: Error;
}

const EMPTY: UnclaimedState = { items: [], isLoading: true };

/** What a source has and nobody owns, a page at a time. */
export function useUnclaimed({ source, kind, text }: UnclaimedQuery) {
  const api = useApi(genaiCatalogApiRef);
  const [state, setState] = useState<UnclaimedState>(EMPTY);
  /** Replies to calls before the last one are not wanted any more. */
  const current = useRef<AbortController>(undefined);

  const load = useCallback(
    async (before: UnclaimedState) => {
      current.current?.abort();
      const controller = new AbortController();
      const { signal } = controller;
      current.current = controller;
      setState({ ...before, isLoading: true, error: undefined });
      try {
        const page = await api.listUnclaimed(
          {
            source: source || undefined,
            kind: kind || undefined,
            text: text || undefined,
            cursor: before.nextCursor,
          },
          { signal },
        );
        if (!signal.aborted) {
          setState({
            ...page,
            items: [...before.items, ...page.items],
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
    [api, source, kind, text],
  );
  const reload = useCallback(() => load(EMPTY), [load]);

  useEffect(() => {
    reload();
    return () => current.current?.abort();
  }, [reload]);

  return { ...state, reload, loadMore: () => load(state) };
}
