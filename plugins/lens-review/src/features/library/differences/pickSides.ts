import { LibraryLocation } from '../location';

/** The versions to compare: those that the URL names, else the one that is shown and the one before it. */
export function pickSides(options: {
  /** Newest first, a draft included. */
  known: readonly string[];
  shown: string;
  location: LibraryLocation;
}): { from: string; to: string } | undefined {
  const { known, shown, location } = options;
  if (known.length < 2) {
    return undefined;
  }
  const isKnown = (version: string | undefined) =>
    version !== undefined && known.includes(version) ? version : undefined;
  // The oldest has none before it: it is compared with its successor.
  const at = Math.min(Math.max(known.indexOf(shown), 0), known.length - 2);
  return {
    from: isKnown(location.from) ?? known[at + 1],
    to: isKnown(location.to) ?? known[at],
  };
}
