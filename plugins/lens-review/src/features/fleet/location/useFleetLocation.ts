import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { FleetLocation, readLocation, writeLocation } from './fleetLocation';

/** The place on the page, and how to go to another one or link to it. */
export interface FleetNavigation {
  readonly location: FleetLocation;
  readonly go: (
    change: Partial<FleetLocation>,
    options?: { replace: boolean },
  ) => void;
  readonly hrefOf: (change: Partial<FleetLocation>) => string;
}

export function useFleetLocation(): FleetNavigation {
  const [params, setParams] = useSearchParams();
  const location = useMemo(() => readLocation(params), [params]);
  const go = useCallback<FleetNavigation['go']>(
    (change, options) =>
      setParams(
        current =>
          writeLocation(current, { ...readLocation(current), ...change }),
        options,
      ),
    [setParams],
  );
  const hrefOf = useCallback<FleetNavigation['hrefOf']>(
    change => `?${writeLocation(params, { ...location, ...change })}`,
    [params, location],
  );
  return { location, go, hrefOf };
}
