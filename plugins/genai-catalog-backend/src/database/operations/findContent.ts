import { StoredContent } from '../../encryption';
import { fromContentColumns } from '../rows';
import { ContentColumns, Db } from '../types';

/** The text of one version as it is stored. */
export async function findContent(options: {
  db: Db;
  versionId: string;
}): Promise<StoredContent | undefined> {
  const row = await options
    .db<ContentColumns & { id: string }>('versions')
    .where({ id: options.versionId })
    .first('sha256', 'content', 'key_id', 'sealed');
  return row && fromContentColumns(row);
}
