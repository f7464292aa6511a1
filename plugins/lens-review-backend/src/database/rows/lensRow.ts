import { StoredLens } from '../../model';
import { LensRow } from '../types';

/** A published lens as a row. */
export function toLensRow(lens: StoredLens): LensRow {
  return {
    id: lens.id,
    version: lens.version,
    name: lens.name,
    status: 'published',
    origin: lens.origin,
    checksum: lens.checksum,
    definition: lens.definition,
    overlay: lens.overlay ?? null,
    published_at: lens.publishedAt,
  };
}

/** What `toLensRow` wrote. */
export function fromLensRow(row: LensRow): StoredLens {
  return {
    id: row.id,
    version: row.version,
    name: row.name,
    origin: row.origin === 'built-in' ? 'built-in' : 'file',
    checksum: row.checksum,
    definition: row.definition,
    overlay: row.overlay ?? undefined,
    publishedAt: row.published_at,
  };
}
