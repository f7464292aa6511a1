import { StoredContent } from '../../encryption';
import { StoredVersion } from '../../model';
import { fromContentColumns, fromVersionRow, VERSION_COLUMNS } from '../rows';
import { ContentColumns, Db, VersionRow } from '../types';

/** Versions whose text is readable, or sealed with another key than `keyId`. */
export async function listContentToRotate(options: {
  db: Db;
  keyId: string;
  limit: number;
}): Promise<{ version: StoredVersion; stored: StoredContent }[]> {
  const rows = await options
    .db<VersionRow & ContentColumns>('versions')
    .select(...VERSION_COLUMNS, 'sha256', 'content', 'sealed')
    .whereNotNull('content_type')
    .where(where =>
      where.whereNull('key_id').orWhereNot('key_id', options.keyId),
    )
    .orderBy('id')
    .limit(options.limit);
  return rows.flatMap(row => {
    const stored = fromContentColumns(row);
    return stored ? [{ version: fromVersionRow(row), stored }] : [];
  });
}
