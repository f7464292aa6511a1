/** Where in the tab the person is; all of it stands in the URL, so that it can be sent to somebody. */
export interface TabLocation {
  readonly lens?: string;
  readonly view?: string;
  readonly pillar?: string;
  readonly question?: string;
  readonly practice?: string;
  /** Only the best practices of this profile are listed. */
  readonly profile?: string;
  /** Moments that are compared: numbers of milestones, or `current`. */
  readonly from?: string;
  readonly to?: string;
}

const KEYS = [
  'lens',
  'view',
  'pillar',
  'question',
  'practice',
  'profile',
  'from',
  'to',
] as const;

export function readLocation(params: URLSearchParams): TabLocation {
  return Object.fromEntries(
    KEYS.flatMap(key => {
      const value = params.get(key);
      return value ? [[key, value]] : [];
    }),
  );
}

/** Lays a change over the parameters; other people's parameters stay. Undefined takes one away. */
export function writeLocation(
  params: URLSearchParams,
  change: TabLocation,
): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const key of KEYS.filter(each => each in change)) {
    const value = change[key];
    if (value) {
      next.set(key, value);
    } else {
      next.delete(key);
    }
  }
  return next;
}
