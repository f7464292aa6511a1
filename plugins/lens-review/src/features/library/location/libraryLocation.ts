/** Where on the page somebody is; all of it stands in the URL, so that it can be sent to somebody. */
export interface LibraryLocation {
  readonly lens?: string;
  /** A published version, or `draft`; without it the newest published one. */
  readonly version?: string;
  readonly view?: string;
  /** Versions that are compared. */
  readonly from?: string;
  readonly to?: string;
  /** Id of a review template. */
  readonly template?: string;
}

const KEYS = ['lens', 'version', 'view', 'from', 'to', 'template'] as const;

/** Where somebody is in the preview; left with every other change of place. */
const IN_PREVIEW = ['pillar', 'question', 'practice'];

/** Parameters that are empty are left out. */
export function readLocation(params: URLSearchParams): LibraryLocation {
  return Object.fromEntries(
    KEYS.flatMap(key => {
      const value = params.get(key);
      return value ? [[key, value]] : [];
    }),
  );
}

/** Lays a change over the place; other people's parameters stay. Undefined takes one away. */
export function writeLocation(
  params: URLSearchParams,
  change: LibraryLocation,
): URLSearchParams {
  const next = new URLSearchParams(params);
  IN_PREVIEW.forEach(key => next.delete(key));
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

/** Leaves a lens, and everything that was open in it. */
export const NOWHERE: LibraryLocation = Object.freeze({
  lens: undefined,
  version: undefined,
  view: undefined,
  from: undefined,
  to: undefined,
  template: undefined,
});
