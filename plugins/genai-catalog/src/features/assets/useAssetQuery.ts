import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { AssetQuery, readQuery, writeQuery } from './assetQuery';

/** What the list shows, and how to show something else. Another choice begins at the first page. */
export function useAssetQuery() {
  const [params, setParams] = useSearchParams();
  const query = useMemo(() => readQuery(params), [params]);
  const change = useCallback(
    (changed: Partial<AssetQuery>, options?: { replace: boolean }) =>
      setParams(
        current =>
          writeQuery(current, { ...readQuery(current), page: 1, ...changed }),
        options,
      ),
    [setParams],
  );
  return { query, change };
}
