import { useEffect } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { genaiCatalogApiRef } from '../../api';
import { isReading } from './sourceState';

/** Milliseconds between two looks at readings that are at work. */
const PACE = 1_500;

/** The sources; looked at again as long as one of them is being read. */
export function useSources() {
  const api = useApi(genaiCatalogApiRef);
  const state = useAsyncRetry(() => api.listSources(), [api]);
  const { value, loading, error, retry } = state;
  const isBusy = !loading && !error && value?.items.some(isReading);

  useEffect(() => {
    if (!isBusy) {
      return undefined;
    }
    const timer = setTimeout(retry, PACE);
    return () => clearTimeout(timer);
    // `value` is another one after each look, and so the next look is planned.
  }, [isBusy, retry, value]);

  return state;
}
