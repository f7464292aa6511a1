import { StoredDraft } from '../../model';
import { LensDraftRow } from '../libraryTypes';

/** A draft as a row. */
export function toDraftRow(draft: StoredDraft): LensDraftRow {
  return {
    id: draft.id,
    revision: draft.revision,
    name: draft.name,
    mode: draft.mode,
    checksum: draft.checksum,
    definition: draft.definition,
    overlay: draft.overlay ?? null,
    counts: JSON.stringify(draft.counts),
    errors: draft.errors,
    warnings: draft.warnings,
    updated_at: draft.updatedAt,
    updated_by: draft.updatedBy,
  };
}

/** What `toDraftRow` wrote. */
export function fromDraftRow(row: LensDraftRow): StoredDraft {
  return {
    id: row.id,
    revision: row.revision,
    name: row.name,
    mode: row.mode === 'strict' ? 'strict' : 'lenient',
    checksum: row.checksum,
    definition: row.definition,
    overlay: row.overlay ?? undefined,
    counts: JSON.parse(row.counts),
    errors: row.errors,
    warnings: row.warnings,
    updatedAt: row.updated_at,
    updatedBy: row.updated_by,
  };
}
