import { StoredContent } from '../../encryption';
import { ContentColumns } from '../types';

/** A version's text as columns; without one, a model. */
export function toContentColumns(stored?: StoredContent): ContentColumns {
  if (stored?.kind === 'sealed') {
    return {
      sha256: null,
      content: null,
      key_id: stored.keyId,
      sealed: stored.sealed,
    };
  }
  return {
    sha256: stored?.sha256 ?? null,
    content: stored ? JSON.stringify(stored.content) : null,
    key_id: null,
    sealed: null,
  };
}

/** What `toContentColumns` wrote. */
export function fromContentColumns(
  row: ContentColumns,
): StoredContent | undefined {
  const { sha256, content, key_id: keyId, sealed } = row;
  if (keyId !== null && sealed !== null) {
    return { kind: 'sealed', keyId, sealed };
  }
  return content !== null && sha256 !== null
    ? { kind: 'plain', content: JSON.parse(content), sha256 }
    : undefined;
}
