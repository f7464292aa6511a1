import { CurationRevision } from '../../model';
import { CurationRow, Db } from '../types';

/** Appends a revision. */
export async function insertCuration(options: {
  tx: Db;
  revision: CurationRevision;
}): Promise<void> {
  const { assetId, revision, fields, by, at } = options.revision;
  await options.tx<CurationRow>('curation').insert({
    asset_id: assetId,
    revision,
    fields: JSON.stringify(fields),
    by,
    at,
  });
}
