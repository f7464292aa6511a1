import { useCallback } from 'react';
import { AssetVersion } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { useSearchParams } from 'react-router-dom';
import { findVersion } from '../../ledger';

/** Which two versions are compared; both stand in the URL. */
export interface Comparison {
  readonly from: AssetVersion;
  readonly to: AssetVersion;
}

/** Undefined where the URL names none, or none that there are. */
export function useComparison(versions: readonly AssetVersion[]) {
  const [params, setParams] = useSearchParams();
  const from = findVersion(versions, params.get('from'));
  const to = findVersion(versions, params.get('to'));
  const comparison: Comparison | undefined =
    from && to ? { from, to } : undefined;
  const compare = useCallback(
    (fromVersion: string, toVersion: string) =>
      setParams(before => {
        const next = new URLSearchParams(before);
        next.set('from', fromVersion);
        next.set('to', toVersion);
        return next;
      }),
    [setParams],
  );
  const close = useCallback(
    () =>
      setParams(before => {
        const next = new URLSearchParams(before);
        next.delete('from');
        next.delete('to');
        return next;
      }),
    [setParams],
  );
  return { comparison, compare, close };
}
