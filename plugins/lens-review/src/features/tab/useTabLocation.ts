import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { readLocation, TabLocation, writeLocation } from './tabLocation';

/** The place in the tab, and how to go to another one or link to it. */
export interface TabNavigation {
  readonly location: TabLocation;
  readonly go: (change: TabLocation) => void;
  readonly hrefOf: (change: TabLocation) => string;
}

export function useTabLocation(): TabNavigation {
  const [params, setParams] = useSearchParams();
  const location = useMemo(() => readLocation(params), [params]);
  const go = useCallback(
    (change: TabLocation) =>
      setParams(current => writeLocation(current, change)),
    [setParams],
  );
  const hrefOf = useCallback(
    (change: TabLocation) => `?${writeLocation(params, change)}`,
    [params],
  );
  return { location, go, hrefOf };
}
