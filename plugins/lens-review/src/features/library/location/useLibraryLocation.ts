import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  LibraryLocation,
  readLocation,
  writeLocation,
} from './libraryLocation';

/** The place on the page, and how to go to another one or link to it. */
export interface LibraryNavigation {
  readonly location: LibraryLocation;
  readonly go: (change: LibraryLocation) => void;
  readonly hrefOf: (change: LibraryLocation) => string;
}

export function useLibraryLocation(): LibraryNavigation {
  const [params, setParams] = useSearchParams();
  const location = useMemo(() => readLocation(params), [params]);
  const go = useCallback(
    (change: LibraryLocation) =>
      setParams(current => writeLocation(current, change)),
    [setParams],
  );
  const hrefOf = useCallback(
    (change: LibraryLocation) => `?${writeLocation(params, change)}`,
    [params],
  );
  return { location, go, hrefOf };
}
