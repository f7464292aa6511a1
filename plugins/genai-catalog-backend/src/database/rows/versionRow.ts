import { StoredVersion, TemplateFormat } from '../../model';
import { VersionRow } from '../types';

/** The columns of a version without its text. */
export const VERSION_COLUMNS = [
  'id',
  'asset_id',
  'ordinal',
  'name',
  'version',
  'mutable',
  'drift',
  'digest',
  'content_type',
  'key_id',
  'template_format',
  'parameters',
  'models',
  'author',
  'message',
  'created_at',
  'first_seen_at',
  'withdrawn_at',
] as const satisfies readonly (keyof VersionRow)[];

/** A version without its text as a row. */
export function toVersionRow(
  version: StoredVersion,
): Omit<VersionRow, 'key_id'> {
  return {
    id: version.id,
    asset_id: version.assetId,
    ordinal: version.ordinal,
    name: version.name,
    version: version.version,
    mutable: version.mutable,
    drift: version.drift,
    digest: version.digest,
    content_type: version.contentType ?? null,
    template_format: version.templateFormat ?? null,
    parameters: JSON.stringify(version.parameters),
    models: JSON.stringify(version.models),
    author: version.author ?? null,
    message: version.message ?? null,
    created_at: version.createdAt ?? null,
    first_seen_at: version.firstSeenAt,
    withdrawn_at: version.withdrawnAt ?? null,
  };
}

/** What `toVersionRow` wrote. */
export function fromVersionRow(row: VersionRow): StoredVersion {
  return {
    id: row.id,
    assetId: row.asset_id,
    ordinal: row.ordinal,
    name: row.name,
    version: row.version,
    mutable: Boolean(row.mutable),
    drift: Boolean(row.drift),
    digest: row.digest,
    contentType:
      (row.content_type as StoredVersion['contentType']) ?? undefined,
    templateFormat: (row.template_format as TemplateFormat | null) ?? undefined,
    parameters: JSON.parse(row.parameters),
    models: JSON.parse(row.models),
    author: row.author ?? undefined,
    message: row.message ?? undefined,
    createdAt: row.created_at ?? undefined,
    firstSeenAt: row.first_seen_at,
    withdrawnAt: row.withdrawn_at ?? undefined,
    readable: row.key_id === null,
  };
}
