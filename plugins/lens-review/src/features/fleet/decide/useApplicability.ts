import { useCallback, useEffect, useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  FleetApplicability,
  FleetApplicabilityQuery,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { lensReviewApiRef } from '../../../api';
import { DecisionList, filterBody, FleetFilters } from '../location';

/** Components on a page. */
const PAGE_SIZE = 100;

interface ApplicabilityState {
  readonly items: readonly FleetApplicability[];
  /** Undefined: not known yet. */
  readonly totalItems?: number;
  /** Undefined: these are all. */
  readonly nextCursor?: string;
  readonly isLoading: boolean;
  readonly error?: Error;
}

const EMPTY: ApplicabilityState = { items: [], isLoading: true };

/** Components to decide about, a page after the other; filters on reviews do not count here. */
export function useApplicability(query: {
  lensId: string;
  list: DecisionList;
  filters: FleetFilters;
}) {
  const api = useApi(lensReviewApiRef);
  const [state, setState] = useState<ApplicabilityState>(EMPTY);
  /** Replies to calls before the last one are not wanted any more. */
  const current = useRef<AbortController>(undefined);
  const key = JSON.stringify(bodyOf(query));

  const load = useCallback(
    async (before: ApplicabilityState) => {
      current.current?.abort();
      const controller = new AbortController();
      const { signal } = controller;
      current.current = controller;
      setState({ ...before, isLoading: true, error: undefined });
      try {
        const body: FleetApplicabilityQuery = JSON.parse(key);
        const page = await api.fleet.listApplicability(
          { ...body, cursor: before.nextCursor },
          { signal },
        );
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
    [api, key],
  );
  const reload = useCallback(() => load(EMPTY), [load]);

  useEffect(() => {
    reload();
    return () => current.current?.abort();
  }, [reload]);

  return { ...state, reload, loadMore: () => load(state) };
}

function bodyOf(query: {
  lensId: string;
  list: DecisionList;
  filters: FleetFilters;
}): FleetApplicabilityQuery {
  const { status, risk, choice, ...attributes } = filterBody(query.filters);
  return {
    lens: query.lensId,
    status: query.list,
    limit: PAGE_SIZE,
    ...attributes,
  };
}
