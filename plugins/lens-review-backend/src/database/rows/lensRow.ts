import { LensOrigin, LensVersion, StoredLens } from '../../model';
import { LensRow } from '../types';

/** A published lens as a row. */
export function toLensRow(lens: StoredLens): LensRow {
  const { deprecation } = lens;
  return {
    id: lens.id,
    version: lens.version,
    name: lens.name,
    status: deprecation ? 'deprecated' : 'published',
    origin: lens.origin,
    checksum: lens.checksum,
    definition: lens.definition,
    overlay: lens.overlay ?? null,
    published_at: lens.publishedAt,
    published_by: lens.publishedBy ?? null,
    change: lens.change ?? null,
    counts: lens.counts ? JSON.stringify(lens.counts) : null,
    deprecated_at: deprecation?.at ?? null,
    deprecated_by: deprecation?.by ?? null,
    deprecation_reason: deprecation?.reason ?? null,
  };
}

/** The row without its texts, which are long. */
export type LensVersionRow = Omit<LensRow, 'definition' | 'overlay'>;

export const VERSION_COLUMNS: (keyof LensVersionRow)[] = [
  'id',
  'version',
  'name',
  'status',
  'origin',
  'checksum',
  'published_at',
  'published_by',
  'change',
  'counts',
  'deprecated_at',
  'deprecated_by',
  'deprecation_reason',
];

/** What `toLensRow` wrote, without the texts. */
export function fromLensVersionRow(row: LensVersionRow): LensVersion {
  return {
    id: row.id,
    version: row.version,
    name: row.name,
    origin: row.origin as LensOrigin,
    checksum: row.checksum,
    change: (row.change as LensVersion['change']) ?? undefined,
    counts: row.counts === null ? undefined : JSON.parse(row.counts),
    publishedAt: row.published_at,
    publishedBy: row.published_by ?? undefined,
    deprecation:
      row.deprecated_at === null
        ? undefined
        : {
            at: row.deprecated_at,
            by: row.deprecated_by ?? undefined,
            reason: row.deprecation_reason ?? undefined,
          },
  };
}

/** What `toLensRow` wrote. */
export function fromLensRow(row: LensRow): StoredLens {
  return {
    ...fromLensVersionRow(row),
    definition: row.definition,
    overlay: row.overlay ?? undefined,
  };
}
