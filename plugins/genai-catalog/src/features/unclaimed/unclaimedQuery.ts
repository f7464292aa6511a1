/** Which unclaimed assets are asked for. */
export interface UnclaimedQuery {
  /** Id; empty: of every source. */
  readonly source: string;
  readonly kind: '' | 'prompt' | 'model';
  readonly text: string;
}

/** Reads the query from an address. */
export function readQuery(search: URLSearchParams): UnclaimedQuery {
  const kind = search.get('kind');
  return {
    source: search.get('source') ?? '',
    kind: kind === 'prompt' || kind === 'model' ? kind : '',
    text: search.get('text') ?? '',
  };
}

/** Writes changes of the query into an address, and leaves the rest of it alone. */
export function writeQuery(
  search: URLSearchParams,
  changed: Partial<UnclaimedQuery>,
): URLSearchParams {
  const written = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changed)) {
    if (value) {
      written.set(name, value);
    } else {
      written.delete(name);
    }
  }
  return written;
}
